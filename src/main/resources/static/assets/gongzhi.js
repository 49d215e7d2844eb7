// What a page does by itself. Nothing here is needed: it only smooths what works without it.
(() => {
    const own = document.currentScript.dataset;

    const mark = () => document.querySelectorAll('[data-theme]').forEach(button =>
        button.setAttribute('aria-pressed', String(button.dataset.theme === (localStorage.getItem('theme') || 'auto'))));

    const load = src => new Promise((done, failed) => {
        const script = document.createElement('script');
        Object.assign(script, {src, onload: done, onerror: failed});
        document.head.append(script);
    });

    // The library of charts weighs more than all else together: only pages with a chart ask for it.
    let charts;
    const draw = () => {
        if (!document.querySelector('[data-chart]')) return;
        charts ??= load(own.echarts).then(() => load(own.charts));
        charts.then(() => window.drawCharts());
    };

    // A long menu stays as one left it: which groups stand open, and the entry of this page in sight.
    const menu = () => {
        document.querySelectorAll('.sidebar details').forEach(group => {
            const key = 'menu ' + group.textContent.trim().split(/\s/)[0];
            const left = sessionStorage.getItem(key);
            if (left && !group.querySelector('[aria-current]')) group.open = left === 'open';
            group.querySelector('summary').addEventListener('click', () => sessionStorage.setItem(key, group.open ? 'closed' : 'open'));
        });
        const here = document.querySelector('.sidebar [aria-current]');
        if (here) here.closest('nav').scrollTop = here.offsetTop - here.closest('nav').clientHeight / 2;
    };

    const wake = () => {
        document.querySelectorAll('.theme[hidden], [data-print][hidden], [data-less][hidden], [data-more][hidden]').forEach(each => each.hidden = false);
        mark();
        draw();
    };

    document.addEventListener('click', event => {
        const theme = event.target.closest('[data-theme]');
        if (theme) {
            localStorage.setItem('theme', theme.dataset.theme);
            paint();
            mark();
        }
        if (event.target.closest('[data-print]')) print();
        const turn = event.target.closest('[data-less], [data-more]');
        if (turn) {
            const counter = turn.closest('[data-counter]');
            const field = counter.querySelector('input');
            const {step, least, most} = counter.dataset;
            const none = field.value.trim() === '' || isNaN(field.value);
            const next = none ? Number(most) : Number(field.value) + ('more' in turn.dataset ? 1 : -1) * Number(step);
            field.value = Number(Math.min(Number(most), Math.max(Number(least), next)).toFixed(4));
        }
        document.querySelectorAll('details.person[open]').forEach(open => {
            if (!open.contains(event.target)) open.open = false;
        });
    });

    document.addEventListener('keydown', event => {
        if (event.key !== 'Escape') return;
        document.querySelectorAll('details.person[open]').forEach(open => {
            open.open = false;
            open.querySelector('summary').focus();
        });
        if (location.hash === '#menu') history.back();
    });

    document.addEventListener('htmx:afterSettle', wake);
    menu();
    wake();
})();
