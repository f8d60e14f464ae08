/* What can be done about a deadline: dialogs that say what will happen, ask for a reason, and confirm. */
import { api, date, el } from './common.js';

const texts = {
  handle: 'Xử lý việc',
  cancel: 'Đóng',
  reason: 'Lý do (bắt buộc, được lưu trong nhật ký)',
  note: 'Lời nhắn (không bắt buộc)',
  newDue: 'Hạn mới (hết ngày)',
  now: due => `Hạn hiện tại: ${due}`,
  noDue: 'không có hạn',
  who: who => `Cơ quan thực hiện: ${who}`,
  assignee: name => `Người đã nhận: ${name}`,
  nobody: 'Chưa ai nhận việc',
  what: 'Biện pháp',
  to: 'Cơ quan thẩm định mới',
  choose: 'Chọn cơ quan',
  loading: 'Đang tải…',
  working: 'Đang thực hiện…',
  incomplete: 'Ghi đủ các ô bắt buộc rồi xác nhận lại.',
  remind: 'Nhắc việc',
  remindSays: 'Lời nhắc hiện ở việc này trong Tasklist của cơ quan thực hiện và vào thư nhắc việc, nếu có gửi thư.',
  remindDone: count => `Đã nhắc ${count} việc.`,
  letters: count => ` Gửi ${count} thư.`,
  unreachable: count => ` ${count} người hoặc cơ quan chưa có hộp thư.`,
  skipped: names => ` Không nhắc vì đã xong: ${names.join('; ')}.`,
  remindMany: count => `Nhắc ${count} việc`,
  extend: 'Gia hạn việc này',
  extendSays: 'Chỉ hạn của việc này thay đổi và được giữ khi mốc thời gian của kế hoạch được gia hạn sau đó. Ghi nhầm thì gia hạn lại.',
  extendDone: 'Đã gia hạn.',
  release: 'Thu về cơ quan',
  releaseSays: name => `${name} không còn giữ việc này; mọi người trong cơ quan thực hiện đều làm được. Nội dung đã lưu của việc không mất.`,
  releaseNot: 'Chưa ai nhận việc này; cả cơ quan đều làm được.',
  releaseDone: 'Đã thu việc về cơ quan.',
  reassign: 'Chuyển cơ quan thẩm định',
  reassignSays: 'Việc được giao cho cơ quan khác; cơ quan đang có việc không còn thấy việc này.',
  reassignDone: 'Đã chuyển việc.',
  sendBack: 'Trả lại để đánh giá lại',
  sendBackSays: unit => `Toàn bộ báo cáo của ${unit} trở về cơ quan để tự đánh giá lại; các việc thẩm định đang mở của cơ quan này kết thúc, số liệu đã nhập được giữ.`,
  sendBackDone: 'Đã trả lại.',
  milestone: 'Gia hạn mốc thời gian',
  milestoneSays: 'Hạn của mọi việc đang mở thuộc mốc này và các mốc tự động thay đổi theo, trừ việc đã được gia hạn riêng đến ngày muộn hơn.',
  milestoneDone: 'Đã gia hạn mốc thời gian.',
  confirm: 'Xác nhận',
};

const shown = iso => iso.split('-').reverse().join('/');

/* A dialog that carries something out once: its request has an id, and its button rests while it is under way. */
function dialog(title, content, carryOut, done) {
  const request = crypto.randomUUID ? crypto.randomUUID() : fallbackId();
  const before = document.activeElement;
  const problem = el('div', { role: 'alert' });
  const confirm = el('button', { type: 'submit', class: 'px-button px-primary', dataset: { key: 'confirm' } }, texts.confirm);
  const box = el('dialog', { class: 'px-dialog', 'aria-labelledby': 'px-dialog-title' },
    el('form', { novalidate: true, on: { submit: async event => {
      event.preventDefault();
      if (confirm.disabled) {
        return;
      }
      confirm.disabled = true;
      confirm.textContent = texts.working;
      problem.replaceChildren();
      try {
        const message = await carryOut(request);
        box.close();
        done(message);
      } catch (error) {
        problem.replaceChildren(el('div', { class: 'px-notice px-error' }, error.problems?.length ? error.problems.join('\n') : error.message));
        if (error.status === 409) {
          // what was shown is no longer so: nothing to confirm in this dialog any more
          confirm.remove();
          done(error.message);
          return;
        }
        confirm.disabled = false;
        confirm.textContent = texts.confirm;
      }
    } } },
    el('h2', { id: 'px-dialog-title' }, title),
    content,
    problem,
    el('div', { class: 'px-dialog-buttons' },
      confirm,
      el('button', { type: 'button', class: 'px-button', on: { click: () => box.close() } }, texts.cancel))));
  box.addEventListener('close', () => {
    box.remove();
    before?.focus?.();
  });
  document.body.append(box);
  box.showModal();
  return { box, confirm };
}

/* Browsers have randomUUID only where the page is reached by HTTPS or on the machine itself. */
function fallbackId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function field(label, input) {
  return el('label', { class: 'px-field' }, el('span', {}, label), input);
}

const reasonInput = name => el('textarea', { name, rows: '3', maxlength: '1000', required: name === 'reason' });

function demand(inputs) {
  const empty = inputs.find(input => !input.value.trim());
  if (empty) {
    empty.focus();
    throw new Error(texts.incomplete);
  }
}

export function remindMany(plan, tasks, done) {
  const note = reasonInput('note');
  dialog(texts.remindMany(tasks.length),
    el('div', {},
      el('ul', { class: 'px-names' }, tasks.map(task => el('li', {}, task.name, task.unitName && !task.name.includes(task.unitName) ? ` (${task.unitName})` : ''))),
      el('p', {}, texts.remindSays),
      field(texts.note, note)),
    async request => reminded(await api.post(`/deadlines/${plan}/remind`, { request, tasks: tasks.map(task => task.id), note: note.value })),
    done);
}

const reminded = answer => texts.remindDone(answer.reminded)
  + (answer.letters ? texts.letters(answer.letters) : '')
  + (answer.unreachable ? texts.unreachable(answer.unreachable) : '')
  + (answer.skipped.length ? texts.skipped(answer.skipped) : '');

export function extendMilestone(plan, mark, done) {
  const due = el('input', { type: 'date', name: 'due', value: mark.end, required: true });
  const reason = reasonInput('reason');
  dialog(texts.milestone,
    el('div', {},
      el('p', {}, el('b', {}, mark.name)),
      el('p', {}, texts.now(shown(mark.end))),
      el('p', {}, texts.milestoneSays),
      field(texts.newDue, due),
      field(texts.reason, reason)),
    async request => {
      demand([due, reason]);
      await api.post(`/deadlines/${plan}/milestones/${mark.code}/extend`, { request, due: due.value, expected: mark.end, reason: reason.value });
      return texts.milestoneDone;
    },
    done);
}

/* Everything that can be done with one task; what cannot says why. */
export async function actOn(plan, task, done) {
  const due = el('input', { type: 'date', name: 'due', value: task.due ? isoDay(task.due) : '', required: true });
  const reason = reasonInput('reason');
  const note = reasonInput('note');
  // one for all that ask for it: what was typed stays when another is chosen
  const why = field(texts.reason, reason);
  const unit = el('select', { name: 'unit', required: true });
  const path = `/deadlines/${plan}/tasks/${task.id}`;
  const choices = [
    { id: 'remind', name: texts.remind, says: texts.remindSays, inputs: [field(texts.note, note)],
      run: async request => reminded(await api.post(`/deadlines/${plan}/remind`, { request, tasks: [task.id], note: note.value })) },
    { id: 'extend', name: texts.extend, says: texts.extendSays, inputs: [field(texts.newDue, due), why], demanded: [due, reason],
      run: async request => {
        await api.post(`${path}/extend`, { request, due: due.value, expected: task.due, reason: reason.value });
        return texts.extendDone;
      } },
    { id: 'release', name: texts.release, says: texts.releaseSays(task.assigneeName), not: task.assignee ? null : texts.releaseNot,
      inputs: [why], demanded: [reason],
      run: async request => {
        await api.post(`${path}/release`, { request, expected: task.assignee, reason: reason.value });
        return texts.releaseDone;
      } },
    { id: 'reassign', name: texts.reassign, says: texts.reassignSays, not: texts.loading, inputs: [field(texts.to, unit), why], demanded: [unit, reason],
      run: async request => {
        await api.post(`${path}/reassign`, { request, unit: unit.value, reason: reason.value });
        return texts.reassignDone;
      } },
    { id: 'send-back', name: texts.sendBack, says: texts.sendBackSays(task.unitName), not: texts.loading, inputs: [why], demanded: [reason],
      run: async request => {
        await api.post(`${path}/send-back`, { request, reason: reason.value });
        return texts.sendBackDone;
      } },
  ];
  let chosen = choices[0];
  const what = el('fieldset', { class: 'px-choices' });
  const details = el('div', { class: 'px-details' });

  function draw() {
    what.replaceChildren(el('legend', {}, texts.what), ...choices.map(choice => el('label', { class: choice.not ? 'px-disabled' : null },
      el('input', {
        type: 'radio', name: 'what', value: choice.id, checked: choice === chosen, disabled: Boolean(choice.not),
        on: { change: () => {
          chosen = choice;
          details.replaceChildren(el('p', {}, choice.says), ...choice.inputs);
        } },
      }), ` ${choice.name}`, choice.not ? el('small', {}, choice.not) : null)));
    details.replaceChildren(el('p', {}, chosen.says), ...chosen.inputs);
  }

  draw();
  dialog(texts.handle,
    el('div', {},
      el('p', {}, el('b', {}, task.name), task.unitName && !task.name.includes(task.unitName) ? ` (${task.unitName})` : ''),
      el('p', { class: 'px-small' }, [texts.now(task.due ? date(task.due) : texts.noDue), texts.who(task.who.join('; ')), task.assigneeName ? texts.assignee(task.assigneeName) : texts.nobody].join(' · ')),
      what,
      details),
    request => {
      demand(chosen.demanded || []);
      return chosen.run(request);
    },
    done);
  try {
    const options = await api.get(`${path}/options`);
    choices.find(choice => choice.id === 'reassign').not = options.reassignNot;
    choices.find(choice => choice.id === 'send-back').not = options.sendBackNot;
    unit.replaceChildren(el('option', { value: '' }, texts.choose), ...options.reassign.map(choice => el('option', { value: choice.unit }, choice.name)));
  } catch (error) {
    choices.filter(choice => choice.not === texts.loading).forEach(choice => {
      choice.not = error.message;
    });
  }
  const typed = document.activeElement;
  draw();
  typed?.focus?.();
}

/* The day in Vietnam, as an input of a date wants it. */
const isoDay = iso => date(iso).split('/').reverse().join('-');
