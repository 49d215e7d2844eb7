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

    // A strip of tabs that is longer than a phone is wide shows the one that is open.
    const tabs = () => document.querySelectorAll('.tabs [aria-current]').forEach(here => {
        const strip = here.parentElement;
        strip.scrollLeft = here.offsetLeft - strip.offsetLeft - (strip.clientWidth - here.offsetWidth) / 2;
    });

    const wake = () => {
        tabs();
        document.querySelectorAll('.theme[hidden], [data-print][hidden], [data-less][hidden], [data-more][hidden], [data-signature][hidden]').forEach(each => each.hidden = false);
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
        const wipe = event.target.closest('[data-wipe]');
        if (wipe) {
            const canvas = wipe.closest('[data-signature]').querySelector('canvas');
            blank(canvas);
            written(canvas).value = '';
        }
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

    // A name is written with a finger, a pen or the mouse; what was written goes along as a picture on white.
    let stroke;
    const blank = canvas => {
        const pen = canvas.getContext('2d');
        Object.assign(pen, {fillStyle: '#fff', strokeStyle: '#111', lineWidth: 4, lineCap: 'round', lineJoin: 'round'});
        pen.fillRect(0, 0, canvas.width, canvas.height);
        return pen;
    };
    const to = (pen, event) => {
        const box = pen.canvas.getBoundingClientRect();
        pen.lineTo((event.clientX - box.left) * pen.canvas.width / box.width, (event.clientY - box.top) * pen.canvas.height / box.height);
    };
    const written = canvas => canvas.closest('[data-signature]').querySelector('input');

    document.addEventListener('pointerdown', event => {
        const canvas = event.target.closest('[data-signature] canvas');
        if (!canvas) return;
        event.preventDefault();
        canvas.setPointerCapture(event.pointerId);
        stroke = written(canvas).value ? canvas.getContext('2d') : blank(canvas);
        stroke.beginPath();
        to(stroke, event);
        to(stroke, event);
        stroke.stroke();
    });

    document.addEventListener('pointermove', event => {
        if (!stroke) return;
        for (const each of event.getCoalescedEvents?.() ?? [event]) to(stroke, each);
        stroke.stroke();
    });

    for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => {
        if (stroke) written(stroke.canvas).value = stroke.canvas.toDataURL('image/png');
        stroke = undefined;
    });

    document.addEventListener('htmx:afterSettle', wake);
    menu();
    wake();
})();
