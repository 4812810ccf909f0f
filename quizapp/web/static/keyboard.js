// Keys that people know: an element with data-key answers to that key, and "?" lists them all.
// Single keys can be switched off in that list (WCAG 2.1.4); the choice stays in this browser.

const STORED = "quizapp.single-keys";
const list = document.querySelector("#keys");
const opener = document.querySelector("#keys-open");
const toggle = document.querySelector("#keys-on");

const composing = (event) => event.isComposing || event.keyCode === 229;
const typing = (target) => target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
const pressable = (target) => target.closest("a[href], button, summary, input, textarea, select") !== null;

function singleKeys() {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

function press(element) {
  element.focus();
  element.click();
}

function onKey(event) {
  // Enter that ends a composition chooses a character; it must not send the form.
  if (composing(event)) {
    if (event.key === "Enter") event.preventDefault();
    return;
  }
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (list?.open || typing(event.target)) return;
  if ((event.key === "Enter" || event.key === " ") && pressable(event.target)) return;
  if (event.key !== "Enter" && !singleKeys()) return;
  if (event.key === "?") {
    event.preventDefault();
    list?.showModal();
    return;
  }
  const element = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (element === null || event.repeat) return;
  event.preventDefault();
  press(element);
}

document.addEventListener("keydown", onKey);

if (list && opener) {
  opener.hidden = false;
  opener.addEventListener("click", () => list.showModal());
  toggle.checked = singleKeys();
  toggle.addEventListener("change", () => {
    try {
      localStorage.setItem(STORED, toggle.checked ? "on" : "off");
    } catch {
      // Without storage the choice holds for nothing, which is what the browser was told.
    }
  });
}

// A finger would call up the screen keyboard over the question, a mouse or keyboard does not.
if (matchMedia("(hover: hover)").matches) document.querySelector("[data-focus]")?.focus();
