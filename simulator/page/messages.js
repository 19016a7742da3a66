// A message as an element. `on` holds what the page does with clicks.

import { clockTime, make, size, avatar } from "/page/dom.js";
import { withSigns } from "/page/signs.js";

const TALLEST_PHOTO = 340;

export function messageElement(message, context, on) {
  if (message.service) {
    return make("li", { class: "service", "data-id": message.id, "data-testid": "service" }, make("span", {}, message.service));
  }
  const mine = message.sender.id === context.me;
  const bubble = make("div", { class: "bubble" });
  if (context.group && !mine) bubble.append(make("div", { class: "sender" }, message.sender.name));
  if (message.reply) bubble.append(quote(message.reply, on));
  const shown = attachment(message);
  if (shown) bubble.append(shown);
  if (message.text) {
    const body = make("div", { class: "body", dir: "auto", "data-testid": "text", html: message.html });
    body.addEventListener("click", (event) => clicked(event, on));
    for (const link of body.querySelectorAll("a[href]")) {
      if (link.getAttribute("href").startsWith("http")) Object.assign(link, { target: "_blank", rel: "noopener" });
    }
    bubble.append(body);
  } else bubble.classList.add("bare");
  if (message.edited) bubble.classList.add("edited-mark");
  bubble.append(make("span", { class: "meta" }, `${message.edited ? "edited " : ""}${clockTime(message.date)}`));
  const block = make("div", { class: "block" }, bubble);
  if (message.buttons.length) block.append(inlineKeyboard(message, on));
  const element = make(
    "li",
    {
      class: `message${mine ? " mine" : ""}`,
      "data-id": message.id,
      "data-testid": "message",
      "data-from": message.by_bot ? "bot" : mine ? "me" : "other",
    },
    block,
    tools(message, mine, on),
  );
  return withSigns(element);
}

function quote(reply, on) {
  return make("button", { type: "button", class: "quote", onclick: () => on.show(reply.id) }, make("b", {}, reply.name), make("span", {}, reply.text));
}

function tools(message, mine, on) {
  const every = make("div", { class: "tools" });
  every.append(make("button", { type: "button", "data-testid": "reply", onclick: () => on.reply(message) }, "Reply"));
  if (mine && message.text && !message.file) {
    every.append(make("button", { type: "button", "data-testid": "edit", onclick: () => on.edit(message) }, "Edit"));
  }
  return every;
}

function inlineKeyboard(message, on) {
  const rows = message.buttons.map((row) =>
    make("div", { class: "row" }, ...row.map((button) => {
      const outward = button.url || button.web_app;
      const element = make(
        "button",
        { type: "button", class: outward ? "link" : "", "data-testid": "inline-button", "data-data": button.callback_data },
        button.text,
      );
      element.addEventListener("click", () => on.press(message, button, element));
      return element;
    })),
  );
  return make("div", { class: "inline" }, ...rows);
}

function clicked(event, on) {
  const spoiler = event.target.closest("tg-spoiler");
  if (spoiler) return spoiler.classList.add("seen");
  const link = event.target.closest("a");
  if (!link) return undefined;
  const address = link.getAttribute("href") ?? "";
  const found = link.dataset.found;
  if (found === "bot_command") return on.say(link.textContent);
  if (found === "email") return window.open(`mailto:${link.textContent}`);
  if (found === "phone_number") return window.open(`tel:${link.textContent}`);
  const target = found === "url" ? (link.textContent.includes("://") ? link.textContent : `https://${link.textContent}`) : address;
  if (on.isDeepLink(target)) {
    event.preventDefault();
    return on.follow(target);
  }
  return found === "url" ? window.open(target, "_blank", "noopener") : undefined;
}

function attachment(message) {
  const file = message.file;
  if (file?.kind === "photo") {
    const address = fileAddress(file);
    const image = make("img", { src: address, alt: message.text || "Photo", "data-testid": "photo" });
    image.style.width = `${Math.round(file.width * Math.min(1, TALLEST_PHOTO / file.height))}px`;
    image.style.aspectRatio = `${file.width} / ${file.height}`;
    return make("a", { class: "photo", href: address, target: "_blank" }, image);
  }
  if (file) return fileCard(file);
  if (message.venue) return place(message.venue.location, message.venue.title, message.venue.address);
  if (message.location) return place(message.location, "Place", coordinates(message.location));
  if (message.contact) return contactCard(message.contact);
  return null;
}

const fileAddress = (file) => `/_page/file?id=${encodeURIComponent(file.file_id)}`;

function fileCard(file) {
  const name = file.file_name || { voice: "Voice message", sticker: "Sticker" }[file.kind] || "File";
  const kind = (name.includes(".") ? name.split(".").pop() : file.kind).slice(0, 4);
  return make(
    "a",
    { class: "file", href: fileAddress(file), download: name, "data-testid": "file" },
    make("span", { class: "sheet", "aria-hidden": "true" }, kind),
    make("span", {}, make("b", {}, name), make("small", {}, size(file.file_size))),
  );
}

const coordinates = (location) => `${location.latitude.toFixed(4)}, ${location.longitude.toFixed(4)}`;

function place(location, title, address) {
  const spot = `${location.latitude}/${location.longitude}`;
  const pin = '<svg class="icon big" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11z"/><circle cx="12" cy="10" r="2.3"/></svg>';
  return make(
    "a",
    { class: "place", href: `https://www.openstreetmap.org/#map=16/${spot}`, target: "_blank", rel: "noopener", "data-testid": "venue" },
    make("span", { class: "map", html: pin }),
    make("b", {}, title),
    make("small", {}, address),
  );
}

function contactCard(contact) {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ");
  return make(
    "div",
    { class: "person-card", "data-testid": "contact" },
    avatar(name, ""),
    make("span", {}, make("b", {}, name), contact.phone_number),
  );
}
