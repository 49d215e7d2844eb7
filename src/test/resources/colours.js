// What a text looks like, as far as contrast goes: its colour and size, and the colours behind it. Two texts of one look have one
// contrast, whatever page they stand on, so that axe has to judge a look once. A text that lies over others (positioned) is judged
// wherever it stands.
(() => {
    const clear = colour => colour === 'transparent' || /, 0\)$/.test(colour);
    const solid = colour => !/^rgba|\/|transparent/.test(colour);
    const isNothing = box => box.width <= 1 || box.height <= 1 || box.right <= 0 || box.bottom <= 0;
    const isCut = element => {
        for (let each = element; each; each = each.parentElement)
            if (getComputedStyle(each).clipPath !== 'none' || getComputedStyle(each).overflow === 'hidden' && isNothing(each.getBoundingClientRect())) return true;
        return false;
    };
    const seen = element => !isNothing(element.getBoundingClientRect()) && element.checkVisibility({opacityProperty: true, visibilityProperty: true})
        && !element.closest('details:not([open]) > :not(summary)') && !isCut(element);

    const look = element => {
        const style = getComputedStyle(element);
        const parts = [style.color, style.fontSize, style.fontWeight, style.textShadow];
        let covered = false;            // behind something solid only what shines through counts
        for (let each = element; each; each = each.parentElement) {
            const behind = getComputedStyle(each);
            const seeThrough = behind.opacity !== '1' || behind.filter !== 'none' || behind.mixBlendMode !== 'normal';
            if (seeThrough) parts.push(behind.opacity, behind.filter, behind.mixBlendMode, location.pathname + location.search);
            if (covered) continue;
            if (!clear(behind.backgroundColor)) parts.push(behind.backgroundColor);
            if (behind.backgroundImage !== 'none') return null;         // axe cannot tell
            covered = solid(behind.backgroundColor);
            if (!covered && (behind.position === 'absolute' || behind.position === 'fixed')) parts.push(location.pathname + location.search);
        }
        return parts.join(' ');
    };

    const texts = () => {
        const found = new Set(document.querySelectorAll('input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), select, textarea'));
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) if (walker.currentNode.data.trim()) found.add(walker.currentNode.parentElement);
        return [...found].filter(seen).filter(element => element.textContent.trim().length !== 1);       // of one character axe cannot tell
    };

    const isBlock = style => /^(block|inline-block|list-item|table.*|flex|grid)$/.test(style.display);

    // Among more words than links a link has to be told from them; what floats, lies elsewhere or is cut off is not among them.
    // As axe sees it, but that it begins anew at each line break: with one, axe is asked.
    const isAmongWords = link => {
        if (isBlock(getComputedStyle(link))) return false;
        let block = link.parentElement;
        while (!isBlock(getComputedStyle(block)) && block.parentElement) block = block.parentElement;
        let words = 0, links = 0;
        const count = node => {
            if (node.nodeType === Node.TEXT_NODE) words += node.data.trim().length;
            if (node.nodeType !== Node.ELEMENT_NODE) return;
            const style = getComputedStyle(node);
            if (style.display === 'none' || style.overflow === 'hidden' || style.float !== 'none' || !['static', 'relative'].includes(style.position)) return;
            if (node.matches('a[href]')) links += node.textContent.trim().length;
            else node.childNodes.forEach(count);
        };
        block.childNodes.forEach(count);
        return words > links || words > 0 && block.querySelector('br, hr') !== null;
    };

    const looks = () => {
        const found = new Map();
        const add = (key, element) => found.set(key, [...found.get(key) ?? [], element]);
        for (const element of texts()) if (look(element)) add(look(element), element);
        for (const link of [...document.querySelectorAll('a[href]')].filter(seen).filter(isAmongWords).filter(look))
            add('link ' + getComputedStyle(link).textDecorationLine + ' ' + look(link) + ' in ' + look(link.parentElement), link);
        return found;
    };

    window.looks = () => [...looks().keys()];

    // What is wrong with texts of these looks, and which looks axe found right.
    window.judge = async keys => {
        const found = looks();
        const elements = keys.flatMap(key => found.get(key) ?? []);
        const result = await axe.run({include: elements}, {resultTypes: ['violations', 'passes'], runOnly: ['color-contrast', 'link-in-text-block'], elementRef: true, preload: false});
        const right = rule => new Set(result.passes.filter(each => each.id === rule).flatMap(each => each.nodes).map(node => node.element));
        const contrast = right('color-contrast');
        const links = right('link-in-text-block');
        return {
            faults: result.violations.map(rule => rule.id + ': ' + rule.nodes[0].html.slice(0, 200) + ' ' + (rule.nodes[0].any[0]?.message ?? '')),
            right: result.violations.length > 0 ? [] : keys.filter(key => found.get(key)?.some(element => (key.startsWith('link ') ? links : contrast).has(element))),
        };
    };
})();
