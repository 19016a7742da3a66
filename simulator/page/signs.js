// The signs that bots use, drawn where the machine has no font for them. The text stays as it is.

const svg = (body) => `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${body}</svg>`)}")`;
const DRAWN = {
  "📅": svg('<rect x="3" y="5" width="18" height="16" rx="3" fill="#f4f6f7" stroke="#8a979e"/><path d="M3 8a3 3 0 0 1 3-3h12a3 3 0 0 1 3 3v2H3z" fill="#d4523f"/><path d="M8 3v4M16 3v4" stroke="#69767d" stroke-width="2" stroke-linecap="round"/><path d="M7 14h2M11 14h2M15 14h2M7 17.5h2M11 17.5h2" stroke="#69767d" stroke-width="1.8"/>'),
  "📍": svg('<path d="M12 22s7-7 7-12.5A7 7 0 0 0 5 9.500C5 15 12 22 12 22z" fill="#d4523f"/><circle cx="12" cy="9.500" r="2.600" fill="#fff"/>'),
  "✅": svg('<rect x="2.500" y="2.500" width="19" height="19" rx="5" fill="#3c9a5f"/><path d="M7 12.300l3.600 3.500L17.200 8.600" fill="none" stroke="#fff" stroke-width="2.600" stroke-linecap="round" stroke-linejoin="round"/>'),
  "⚠️": svg('<path d="M12 3L22.500 21h-21z" fill="#f0b429" stroke="#f0b429" stroke-width="1.500" stroke-linejoin="round"/><path d="M12 9.500v5.500" stroke="#4a3500" stroke-width="2.200" stroke-linecap="round"/><circle cx="12" cy="18" r="1.300" fill="#4a3500"/>'),
};
const SIGN = /📅|📍|✅|⚠️/gu;

const pixels = (text) => {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 24;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.font = "18px system-ui, sans-serif";
  context.fillText(text, 2, 18);
  return context.getImageData(0, 0, 24, 24).data;
};
const coloured = (data) => data.some((value, index) => index % 4 < 3 && value > 0);
const missing = !coloured(pixels("📅"));

export function withSigns(element) {
  if (!missing) return element;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.match(SIGN)) texts.push(walker.currentNode);
  for (const text of texts) {
    const parts = text.data.split(/(📅|📍|✅|⚠️)/u).filter(Boolean).map((part) => {
      if (!DRAWN[part]) return part;
      const sign = document.createElement("span");
      sign.className = "sign";
      sign.style.backgroundImage = DRAWN[part];
      sign.textContent = part;
      return sign;
    });
    text.replaceWith(...parts);
  }
  return element;
}
