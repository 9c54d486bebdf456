// One message: who, when, what, its files, its blocks, its thread.

import { drawBlocks } from "./blocks.js";
import { h } from "./dom.js";
import { emoji } from "./emoji.js";
import { mrkdwn } from "./mrkdwn.js";

const PLAYGROUND = { name: "Playground", tint: 1 };

// Messages with a line between the days, as `{ key, day }` and `{ key, message }`.
export function withDays(messages, zone) {
  const day = new Intl.DateTimeFormat("en", { timeZone: zone, weekday: "long", day: "numeric", month: "long" });
  const rows = [];
  let current = null;
  for (const message of messages) {
    const name = day.format(Number(message.ts) * 1000);
    if (name !== current) rows.push({ key: `day ${name}`, day: (current = name) });
    rows.push({ key: message.ts, message });
  }
  return rows;
}

export function drawRow(row, world, place) {
  if (row.day) return h("h3", { class: "day" }, h("span", {}, row.day));
  return drawMessage(row.message, world.at(row.message), place);
}

function drawMessage(message, world, place) {
  const author = message.notice ? PLAYGROUND : world.author(message.user);
  const time = world.time(message.ts);
  const kind = [message.only_for && "ephemeral", message.notice && "notice"].filter(Boolean).join(" ");
  return h("article", {
    class: `message ${kind}`, "aria-label": `${author.name}, ${time}`,
    "data-testid": message.only_for ? "ephemeral" : "message", "data-ts": message.ts,
  },
    avatar(author),
    h("div", { class: "content" },
      message.only_for && whisper(message, world),
      h("p", { class: "byline" }, h("strong", {}, author.name), author.is_bot && h("span", { class: "app" }, "App"),
        h("time", {}, time), message.edited && h("span", { class: "edited" }, "(edited)")),
      h("div", { class: "said" }, said(message, world)),
      message.files?.map(file),
      message.reactions && h("p", { class: "reactions" }, message.reactions.map(reaction)),
      place !== "thread" && message.reply_count && replies(message, world)),
    tools(message, world, place));
}

function said(message, world) {
  if (message.blocks) return drawBlocks(message.blocks, world);
  return message.text ? h("div", { class: "words" }, mrkdwn(message.text, world.names)) : null;
}

function whisper(message, world) {
  return h("p", { class: "whisper" }, "Only visible to you",
    h("button", { class: "quiet small", type: "button", onclick: () => world.dismiss(message) }, "Dismiss"));
}

function file(each) {
  if (!each.name) return h("p", { class: "file" }, each.mode === "tombstone" ? "This file was deleted." : "A file of another workspace");
  const kind = (each.filetype || "file").slice(0, 4).toUpperCase();
  return h("a", { class: "file", href: each.permalink, download: each.name, "data-testid": "file" },
    h("span", { class: "kind", "aria-hidden": "true" }, kind),
    h("span", {}, h("strong", {}, each.name), h("small", {}, size(each.size))));
}

function reaction({ name, count }) {
  return h("span", { class: "reaction" }, emoji(name) ?? `:${name}:`, ` ${count}`);
}

function replies(message, world) {
  const count = message.reply_count === 1 ? "1 reply" : `${message.reply_count} replies`;
  return h("button", { class: "replies", type: "button", "data-testid": "open-thread", onclick: () => world.openThread(message) },
    count, h("time", {}, `last at ${world.time(message.latest_reply)}`));
}

function tools(message, world, place) {
  if (message.only_for) return null;
  const reply = place !== "thread" && !message.reply_count && h("button", {
    class: "quiet small", type: "button", "data-testid": "reply", onclick: () => world.openThread(message),
  }, "Reply in thread");
  return h("div", { class: "tools" }, reply, shortcuts(message, world));
}

function shortcuts(message, world) {
  if (!world.shortcuts.length) return null;
  const drawn = h("select", { class: "menu overflow", "aria-label": "More actions", "data-testid": "more-actions" },
    h("option", { value: "" }, "⋯"), world.shortcuts.map(({ callback_id, label }) => h("option", { value: callback_id }, label)));
  drawn.addEventListener("change", () => {
    world.shortcut(message, drawn.value);
    drawn.value = "";
  });
  return drawn;
}

function avatar(author) {
  const initials = author.name.split(" ").map((word) => word[0]).slice(0, 2).join("");
  return h("span", { class: `avatar tint-${author.tint}`, "aria-hidden": "true" }, initials);
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
