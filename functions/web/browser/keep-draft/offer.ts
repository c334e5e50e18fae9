/** The offer to bring back what was typed: its words come from the page, in its language. */

interface Ways {
  restore(): void;
  discard(): void;
}

export function offer(frame: HTMLElement, at: number, ways: Ways): void {
  const box = document.createElement('div');
  box.className = 'govuk-inset-text';
  box.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = (frame.dataset['keepText'] ?? '').replace('{time}', timeText(at));
  const choose = (label: string | undefined, act: () => void): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'govuk-button govuk-button--secondary';
    button.textContent = label ?? '';
    button.addEventListener('click', () => {
      act();
      box.remove();
      frame.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus();
    });
    return button;
  };
  const group = document.createElement('div');
  group.className = 'buttons';
  group.append(
    choose(frame.dataset['keepRestore'], ways.restore),
    choose(frame.dataset['keepDiscard'], ways.discard),
  );
  box.append(text, group);
  frame.prepend(box);
}

/** `14:05`; with the day where it is not today's. */
function timeText(at: number): string {
  const then = new Date(at);
  const today = then.toDateString() === new Date().toDateString();
  return then.toLocaleString(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
    ...(today ? {} : { weekday: 'long' }),
  });
}
