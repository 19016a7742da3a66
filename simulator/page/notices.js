// Toasts, alerts, and what arrived after a jump in time.

import { $, dayAndTime, make } from "/page/dom.js";

export function toast(text, kind = "", seconds = 4) {
  const content = typeof text === "string" ? [text] : text;
  const element = make("div", { class: `toast ${kind}`, "data-testid": kind === "arrival" ? "arrival" : "toast" }, ...content);
  $("toasts").append(element);
  setTimeout(() => element.remove(), seconds * 1000);
}

export const wrong = (error) => toast(error.message ?? String(error), "wrong", 6);

export function alertWindow(text) {
  $("alert-text").textContent = text;
  $("alert").showModal();
}

export function arrival(result, open) {
  for (const earlier of document.querySelectorAll(".toast.arrival")) earlier.remove();
  if (!result.at) return toast("Nothing is planned.", "arrival", 6);
  const when = dayAndTime(new Date(result.at));
  const names = new Map(result.arrived.map((entry) => [entry.chat, entry.name]));
  if (!names.size) return toast(`Now ${when}. No message came.`, "arrival", 8);
  const parts = [`Next: ${when}, to `];
  const shown = [...names].slice(0, 4);
  shown.forEach(([chat, name], index) => {
    if (index) parts.push(", ");
    parts.push(make("button", { type: "button", onclick: () => open(chat) }, name));
  });
  if (names.size > shown.length) parts.push(` and ${names.size - shown.length} more`);
  return toast(parts, "arrival", 10);
}
