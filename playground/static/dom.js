// Elements made of values. Text only ever becomes a text node, so nothing that
// was said in a channel can become markup.

export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...flat(children));
  return element;
}

function flat(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

// Makes the children of `parent` the drawings of `entries`. A child whose entry has not
// changed is left alone, with its focus and whatever was chosen in it.
export function reconcile(parent, entries, keyOf, draw) {
  const before = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  const after = entries.map((entry) => {
    const key = keyOf(entry);
    const signature = JSON.stringify(entry);
    const kept = before.get(key);
    if (kept && kept.signature === signature) return kept;
    const drawn = draw(entry);
    drawn.dataset.key = key;
    drawn.signature = signature;
    return drawn;
  });
  const wanted = new Set(after);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  after.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
}

// Replaces the children of `parent`, unless what they are drawn from is as it was.
export function redraw(parent, source, draw) {
  const signature = JSON.stringify(source);
  if (parent.signature === signature) return;
  parent.signature = signature;
  parent.replaceChildren(...flat([draw()]));
}

// `http`, `https` and `mailto` lead somewhere; every other address is only shown.
export function link(address, ...children) {
  const shown = children.length ? children : [address];
  if (!/^(https?:\/\/|mailto:)/i.test(address)) return h("span", {}, ...shown);
  const own = address.startsWith(location.origin + "/");
  const elsewhere = own ? {} : { target: "_blank", rel: "noopener noreferrer" };
  return h("a", { href: address, ...elsewhere }, ...shown);
}
