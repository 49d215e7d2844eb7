// Draws every [data-chart] with ECharts in the colors of the page. The table below each drawing has the same numbers.
(() => {
    const drawings = new Map();
    const color = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const palettes = {
        light: ['#0b6b5d', '#d28a1c', '#3b7dc4', '#8a5fb3', '#c2554a', '#5d8f3a', '#4aa39a', '#9a7b4f'],
        dark: ['#58c4b1', '#e6b455', '#7fb2ea', '#bb98dd', '#ea8f85', '#9cca78', '#8ad3cb', '#cbb086'],
    };
    const number = value => value == null ? '—' : Number(value).toLocaleString('zh-CN', {maximumFractionDigits: 2});
    const short = value => Math.abs(value) >= 10000 ? number(value / 10000) + '万' : number(value);

    const frame = chart => ({
        color: palettes[document.documentElement.getAttribute('data-bs-theme')] ?? palettes.light,
        textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, color: color('--ink')},
        animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        animationDuration: 400,
        // The policy of the page forbids inline styles, which an HTML tooltip is made of.
        tooltip: {renderMode: 'richText', confine: true, valueFormatter: value => number(value) + ' ' + chart.unit,
            backgroundColor: color('--card'), borderColor: color('--line'), textStyle: {color: color('--ink'), fontSize: 13}},
        legend: chart.series.length > 1 ? {bottom: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 12, textStyle: {color: color('--soft')}} : undefined,
        aria: {enabled: false},
    });

    // Where they do not fit beside each other, names of series stand in several lines.
    const below = (chart, width) => chart.series.length < 2 ? 8
        : 36 + 20 * (Math.ceil(chart.series.reduce((sum, one) => sum + one.name.length * 13 + 34, 0) / width) - 1);

    const LINE = 16;
    const span = text => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : 7), 0);
    const cut = width => Math.min(170, width * .36);

    // A time may be left out between two others, a name may not: names that do not fit beside each other stand below each other.
    const lies = (chart, width) => chart.kind === 'row' || ['bar', 'stack'].includes(chart.kind) && !chart.categories.every(name => /^\d/.test(name))
        && Math.max(0, ...chart.categories.map(span)) + 8 > (width - 60) / chart.categories.length;

    // As high as its names need, where they lie.
    const height = (chart, width) => !lies(chart, width) ? '' : Math.max(304, 40 + below(chart, width)
        + chart.categories.length * (8 + LINE * Math.max(1, ...chart.categories.map(name => Math.ceil(span(name) / cut(width)))))) + 'px';

    const axes = (chart, width, lying) => {
        const names = {type: 'category', data: chart.categories, inverse: lying, axisTick: {show: false},
            axisLine: {lineStyle: {color: color('--line')}}, axisLabel: {color: color('--soft'), hideOverlap: !lying, lineHeight: LINE,
                interval: lying || chart.categories.length <= 12 ? 0 : 'auto', width: lying ? Math.min(cut(width), Math.max(...chart.categories.map(span)) + 4) : undefined, overflow: lying ? 'break' : 'none'}};
        const whole = chart.series.every(one => one.values.every(value => Number.isInteger(value ?? 0)));
        const full = chart.unit === '%' ? range => range.max > 80 && range.max <= 100 ? 100 : null : undefined;      // no share ends above all
        const values = {type: 'value', max: full, minInterval: whole ? 1 : undefined, splitNumber: lying && width < 420 ? (full ? 2 : 3) : 5, axisLabel: {color: color('--soft'), formatter: short, hideOverlap: true}, splitLine: {lineStyle: {color: color('--line')}}, scale: chart.kind === 'line'};
        return {
            grid: {left: 12, right: 20, top: 24, bottom: below(chart, width), containLabel: true},
            xAxis: lying ? values : names, yAxis: lying ? names : values,
        };
    };

    const bars = (chart, width) => ({...axes(chart, width, lies(chart, width)), series: chart.series.map((one, s) => ({
        type: 'bar', name: one.name, data: one.values, barMaxWidth: 28, stack: chart.kind === 'stack' ? 'all' : undefined,
        itemStyle: {borderRadius: chart.kind !== 'stack' || s === chart.series.length - 1 ? (lies(chart, width) ? [0, 4, 4, 0] : [4, 4, 0, 0]) : 0},
    }))});

    const lines = (chart, width, filled) => ({...axes(chart, width, false), series: chart.series.map(one => ({
        type: 'line', name: one.name, data: one.values, symbolSize: 7, symbol: 'circle', connectNulls: false,
        lineStyle: {width: 2.5}, areaStyle: filled ? {opacity: .14} : undefined,
    }))});

    const parts = chart => chart.categories.map((name, c) => ({name, value: chart.series[0].values[c]}));

    // All axes of a radar reach equally far, to ten or a hundred where marks do, or its shape would say nothing.
    const reach = chart => {
        const most = Math.max(0, ...chart.series.flatMap(one => one.values.map(value => value ?? 0)));
        return [5, 10, 100].find(full => most > full / 5 && most <= full) ?? (most * 1.15 || 1);
    };

    const kinds = {
        bar: bars,
        row: bars,
        stack: bars,
        line: (chart, width) => lines(chart, width, false),
        area: (chart, width) => lines(chart, width, true),
        pie: (chart, width) => ({
            legend: width > 420 ? undefined : {bottom: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 12, textStyle: {color: color('--soft')},
                formatter: name => name + ' ' + short(chart.series[0].values[chart.categories.indexOf(name)])},
            series: [{type: 'pie', name: chart.series[0].name, radius: ['40%', '62%'], center: ['50%', width > 420 ? '50%' : '38%'], data: parts(chart),
                itemStyle: {borderColor: color('--card'), borderWidth: 2},
                label: {show: width > 420, formatter: part => part.name + '\n' + short(part.value), color: color('--ink'), lineHeight: 17}, labelLine: {show: width > 420}}],
        }),
        funnel: chart => ({series: [{type: 'funnel', name: chart.series[0].name, data: parts(chart), sort: 'none', gap: 3, left: '8%', right: '8%', top: 16, bottom: 12,
            minSize: '45%', label: {formatter: part => part.name + ' ' + number(part.value), position: 'inside', color: color('--on-accent'), textBorderWidth: 0}, itemStyle: {borderWidth: 0, color: color('--accent')}}]}),
        radar: (chart, width) => ({
            radar: {indicator: chart.categories.map(name => ({name, max: reach(chart)})),
                axisName: {color: color('--soft')}, splitArea: {show: false}, splitLine: {lineStyle: {color: color('--line')}}, axisLine: {lineStyle: {color: color('--line')}},
                radius: width > 420 ? '66%' : '48%', center: ['50%', chart.series.length > 1 ? '46%' : '52%']},
            series: [{type: 'radar', data: chart.series.map(one => ({name: one.name, value: one.values})), areaStyle: {opacity: .14}, symbolSize: 6}],
        }),
    };

    const option = (chart, width) => {
        const whole = {...frame(chart), ...(kinds[chart.kind] ?? kinds.bar)(chart, width)};
        whole.tooltip.trigger = ['pie', 'funnel', 'radar'].includes(chart.kind) ? 'item' : 'axis';
        if (whole.tooltip.trigger === 'axis') whole.tooltip.axisPointer = {type: ['line', 'area'].includes(chart.kind) ? 'line' : 'shadow', shadowStyle: {opacity: .06}};
        return whole;
    };

    const draw = element => {
        const chart = JSON.parse(element.dataset.chart);
        element.style.height = height(chart, element.clientWidth);
        const drawing = echarts.init(element, null, {renderer: 'svg'});
        drawing.setOption(option(chart, element.clientWidth));
        drawing.on('click', at => {
            const href = chart.series[at.seriesIndex]?.hrefs[at.dataIndex] ?? chart.hrefs[at.dataIndex];
            if (href) location.href = href;
        });
        let drawn = element.clientWidth;
        new ResizeObserver(() => {      // a narrow pie has a legend where a wide one has labels, so the option is made anew
            if (element.clientWidth === drawn || !element.clientWidth || !element.clientHeight) return;
            drawn = element.clientWidth;
            element.style.height = height(chart, drawn);
            drawing.resize();
            drawing.setOption({...option(chart, drawn), animation: false}, true);
        }).observe(element);
        drawings.set(element, {drawing, chart});
    };

    window.drawCharts = () => {
        drawings.forEach((known, element) => {
            if (element.isConnected) return;
            known.drawing.dispose();
            drawings.delete(element);
        });
        document.querySelectorAll('[data-chart]').forEach(element => drawings.has(element) || draw(element));
    };

    document.addEventListener('themechange', () => drawings.forEach(({drawing, chart}, element) => drawing.setOption(option(chart, element.clientWidth), true)));
    addEventListener('beforeprint', () => drawings.forEach(({drawing}) => drawing.resize()));
})();
