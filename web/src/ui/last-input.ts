// Whether the reader used the keyboard or a pointer last. What opens by key takes the focus; what opens by a click leaves it
// where it is, because the eye is at the pointer.
let isKey = false;

document.addEventListener('keydown', () => (isKey = true), { capture: true });
document.addEventListener('pointerdown', () => (isKey = false), { capture: true });

export function wasKeyboardLast(): boolean {
  return isKey;
}
