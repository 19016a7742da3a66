// Small helpers to build elements and to speak of time and size.

export const $ = (id) => document.getElementById(id);

export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") element.className = value;
    else if (name === "html") element.innerHTML = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const language = "en-GB";
const time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const shortDay = new Intl.DateTimeFormat(language, { day: "numeric", month: "short" });
const weekday = new Intl.DateTimeFormat(language, { weekday: "short" });

export const clockTime = (seconds) => time.format(new Date(seconds * 1000));
export const fullDay = (seconds) => day.format(new Date(seconds * 1000));

export function momentParts(seconds) {
  const date = new Date(seconds * 1000);
  return [weekday.format(date), shortDay.format(date), String(date.getFullYear()), time.format(date)];
}

export function briefMoment(seconds, now) {
  return fullDay(seconds) === fullDay(now) ? clockTime(seconds) : shortDay.format(new Date(seconds * 1000));
}

export function dayAndTime(date) {
  const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
  return format.format(date).replace(" at ", ", ");
}

export function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export function initials(name) {
  const words = name.trim().split(/\s+/);
  if (/[\u3400-\u9fff]/.test(name)) return [...words[words.length - 1]][0];
  return words.slice(0, 2).map((word) => [...word][0]).join("").toUpperCase();
}

export function avatar(name, colour) {
  const element = make("span", { class: "avatar", "aria-hidden": "true" }, initials(name));
  element.style.background = colour || `hsl(${[...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 360} 32% 46%)`;
  return element;
}
