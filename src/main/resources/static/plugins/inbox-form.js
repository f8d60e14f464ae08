/* Beside the form of a task: that it has to be claimed first, what it comes to so far, and what is still missing. */
import { el, api, number } from './common.js';
import { inputs, read, watchForms } from './form-values.js';

const texts = {
  claim: 'Nhận việc',
  claimFirst: 'Chưa có ai nhận việc này. Nhận việc để bắt đầu nhập; đồng nghiệp sẽ thấy bạn đang làm.',
  taken: 'Việc này đã có người nhận nên bạn chỉ xem được. Nếu người đó vắng mặt, đề nghị họ trả lại việc, hoặc báo Sở Nội vụ giao lại.',
  points: 'Điểm tạm tính',
  of: maximum => ` / ${maximum} điểm`,
  survey: 'không kể điểm điều tra xã hội học',
  missing: count => `Còn thiếu ${count} tiêu chí:`,
  missingInputs: 'Còn thiếu:',
  complete: 'Đã đủ, có thể hoàn thành.',
  filled: 'Các ô bắt buộc đã đủ.',
  details: 'Điểm từng tiêu chí, nội dung còn thiếu',
  criterion: 'Tiêu chí',
  soFar: 'Điểm',
  note: 'Cách tính, nội dung còn thiếu',
  notApplicable: 'không áp dụng',
  toEnter: labels => `Chưa nhập: ${labels.join('; ')}.`,
  goTo: code => `Đến tiêu chí ${code}`,
  failed: 'Chưa tính được điểm tạm tính; bạn vẫn nhập và hoàn thành được.',
};

const PAUSE = 500;

export function helpWithForms() {
  watchForms(form => {
    const claim = new ClaimHint(form);
    const bar = new Bar(form);
    const update = () => {
      claim.update();
      bar.update(!claim.needed);
    };
    update();
    return update;
  });
}

class ClaimHint {
  constructor({ panel }) {
    this.panel = panel;
    this.node = null;
    this.needed = false;
  }

  update() {
    this.needed = this.panel.classList.contains('disabled-form');
    const button = document.querySelector('.task-details button.claim');
    const state = this.needed ? (button ? 'free' : 'taken') : null;
    if (state === this.state && (!this.node || this.node.isConnected)) {
      return;
    }
    this.state = state;
    this.node?.remove();
    this.node = null;
    if (state) {
      this.node = el('div', { class: 'px-notice px-claim', role: 'note' },
        el('span', {}, state === 'free' ? texts.claimFirst : texts.taken),
        state === 'free'
          ? el('button', { type: 'button', class: 'px-button px-primary', on: { click: () => document.querySelector('.task-details button.claim')?.click() } }, texts.claim)
          : null);
      this.panel.prepend(this.node);
    }
  }
}

class Bar {
  constructor({ taskId, container, actions }) {
    this.taskId = taskId;
    this.container = container;
    this.actions = actions;
    this.node = null;
    this.asked = 0;
  }

  update(fillable) {
    if (!fillable) {
      this.node?.remove();
      this.node = null;
    } else if (!this.node) {
      this.node = el('section', { class: 'px-bar', 'aria-label': texts.points });
      this.actions.prepend(this.node);
      const later = () => {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.ask(), PAUSE);
      };
      ['input', 'change', 'click'].forEach(event => this.container.addEventListener(event, later));
      // documents were attached or taken back: the same values may now be enough, or no longer
      this.container.addEventListener('px-documents', () => {
        this.sent = null;
        later();
      });
      this.ask();
    }
  }

  async ask() {
    const turn = ++this.asked;
    try {
      const components = await inputs(this.taskId);
      if (components.questionnaire || !this.container.isConnected) {
        return;
      }
      const values = read(this.container, components);
      const sent = JSON.stringify(values);
      if (sent === this.sent) {
        return;
      }
      const preview = await api.post(`/tasks/${encodeURIComponent(this.taskId)}/points`, { values });
      if (turn === this.asked) {
        this.sent = sent;
        this.draw(preview);
      }
    } catch (failed) {
      // 404: somebody else has done or taken the task meanwhile, which Tasklist says itself
      if (turn === this.asked && failed.status !== 404) {
        this.node?.replaceChildren(el('p', { class: 'px-bar-line' }, texts.failed));
      }
    }
  }

  draw({ criteria, others, points, accepted }) {
    const open = this.node.querySelector('details')?.open;
    const lacking = criteria.filter(criterion => criterion.missing.length || criterion.wrong.length);
    const done = lacking.length === 0 && others.length === 0;
    this.node.replaceChildren(
      el('div', { class: 'px-bar-line', role: 'status' },
        points ? el('span', { class: 'px-bar-points', title: texts.survey },
          `${texts.points}: `, el('strong', {}, number(points.reached)), texts.of(number(points.maximum))) : null,
        done ? el('span', { class: 'px-bar-done' }, accepted ? texts.complete : texts.filled) : null,
        lacking.length ? el('span', { class: 'px-bar-missing' },
          el('span', {}, texts.missing(lacking.length)),
          lacking.map(({ code }) => el('button', {
            type: 'button', class: 'px-code', 'aria-label': texts.goTo(code), on: { click: () => this.goTo(code) },
          }, code))) : null,
        others.length ? el('span', { class: 'px-bar-missing' }, `${lacking.length ? '' : `${texts.missingInputs} `}${others.join(' ')}`) : null),
      ...(criteria.length ? [this.details(criteria, open, points !== null)] : []));
  }

  details(criteria, open, scored) {
    return el('details', { open },
      el('summary', {}, texts.details),
      el('table', { class: 'px-table px-bar-table' },
        el('thead', {}, el('tr', {},
          el('th', { scope: 'col' }, texts.criterion),
          scored ? el('th', { scope: 'col' }, texts.soFar) : null,
          el('th', { scope: 'col' }, texts.note))),
        el('tbody', {}, criteria.map(criterion => el('tr', {},
          el('th', { scope: 'row' }, criterion.name ? `${criterion.code}. ${criterion.name}` : criterion.code),
          scored ? el('td', { class: 'px-figure' }, figure(criterion)) : null,
          el('td', {}, note(criterion)))))));
  }

  /* Takes the reader to a criterion, and to the first of its inputs that is empty. */
  goTo(code) {
    const label = [...this.container.querySelectorAll('[role=group] > .fjs-form-field-label')]
      .find(candidate => candidate.textContent.startsWith(`${code}. `));
    const group = label?.closest('[role=group]');
    if (group) {
      const empty = [...group.querySelectorAll('input[type=text], textarea')].find(field => !field.value && !field.readOnly)
        ?? group.querySelector('input, textarea');
      group.scrollIntoView({ block: 'start', behavior: 'smooth' });
      empty?.focus({ preventScroll: true });
    }
  }
}

function figure(criterion) {
  if (!criterion.applicable) {
    return texts.notApplicable;
  }
  return `${criterion.points === null ? '–' : number(criterion.points)} / ${number(criterion.maximum)}`;
}

function note(criterion) {
  return [
    criterion.missing.length ? texts.toEnter(criterion.missing) : null,
    ...criterion.wrong,
    criterion.explanation,
  ].filter(Boolean).map(line => el('div', {}, line));
}
