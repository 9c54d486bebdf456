// Layout blocks as people see them. `world` says who is called what, and what a press does.

import { h } from "./dom.js";
import { control } from "./elements.js";
import { withEmoji } from "./emoji.js";
import { markdown } from "./markdown.js";
import { mrkdwn, plain } from "./mrkdwn.js";
import { richText } from "./rich_text.js";

export function drawBlocks(blocks, world) {
  return blocks.map((block) =>
    h("div", { class: `block ${block.type}`, "data-block-id": block.block_id }, BLOCKS[block.type](block, world)),
  );
}

export function drawText(text, world) {
  if (text.type === "mrkdwn") return mrkdwn(text.text, world.names);
  return withEmoji(plain(text.text));
}

const BLOCKS = { section, header, divider, image, context, actions, context_actions, input, table, video,
  rich_text: (block, world) => richText(block, world.names),
  markdown: (block) => markdown(block.text),
};

function section(block, world) {
  const words = block.text && h("div", { class: "words" }, drawText(block.text, world));
  const fields = block.fields && h("div", { class: "fields" }, block.fields.map((field) => h("div", {}, drawText(field, world))));
  const accessory = block.accessory && h("div", { class: "accessory" }, piece(block, block.accessory, world));
  return [h("div", { class: "body" }, words, fields), accessory];
}

function header(block, world) {
  return h("h3", {}, drawText(block.text, world));
}

function divider() {
  return h("hr");
}

function image(block) {
  const title = block.title && h("figcaption", {}, block.title.text);
  return h("figure", {}, title, picture(block));
}

function context(block, world) {
  return block.elements.map((element) =>
    element.type === "image" ? picture(element) : h("span", { class: "words" }, drawText(element, world)),
  );
}

function actions(block, world) {
  return block.elements.map((element) => control(block, element, world));
}

function context_actions(block, world) {
  return actions(block, world);
}

function input(block, world) {
  const id = `${block.block_id}-${block.element.action_id}`;
  const hint = block.hint && h("p", { class: "hint", id: `${id}-hint` }, block.hint.text);
  const optional = block.optional && h("span", { class: "optional" }, " (optional)");
  const error = h("p", { class: "error", role: "alert", "data-error-for": block.block_id });
  return [h("label", { for: id }, block.label.text, optional), control(block, block.element, world, id), hint, error];
}

function table(block, world) {
  const [head, ...rows] = block.rows;
  const align = (index) => `align-${block.column_settings?.[index]?.align ?? "left"}`;
  const cells = (row, tag) => row.map((cell, index) => h(tag, { class: align(index) }, content(cell, world)));
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table" },
    h("table", {}, h("thead", {}, h("tr", {}, cells(head, "th"))),
      h("tbody", {}, rows.map((row) => h("tr", {}, cells(row, "td"))))));
}

function video(block) {
  return h("figure", {}, h("figcaption", {}, block.title.text),
    h("a", { href: block.video_url, target: "_blank", rel: "noopener noreferrer" }, block.alt_text));
}

function content(cell, world) {
  return cell.type === "rich_text" ? richText(cell, world.names) : cell.text;
}

function piece(block, element, world) {
  return element.type === "image" ? picture(element) : control(block, element, world);
}

function picture({ image_url, alt_text }) {
  return h("img", { src: image_url, alt: alt_text, loading: "lazy" });
}
