/* The form that a process begins with belongs to no task yet, so nothing of it is kept; whoever fills it in reads so. */
import { el, stylesheet } from './common.js';
import { language } from './language.js';

const texts = {
  vi: 'Nội dung ở đây không được lưu nháp: đóng cửa sổ là mất. Hãy chuẩn bị trước rồi nhập và bấm “Bắt đầu” một lần.',
  en: 'Nothing here is kept as a draft: it is lost when the window is closed before the process is started.',
};
const START = 'button[ng-click="startProcessInstance()"]';
const NOTE = 'px-start-note';

function look() {
  const start = document.querySelector(`.modal ${START}`);
  const footer = start?.closest('.modal-footer');
  if (footer && footer.parentElement.querySelector('.fjs-container') && !footer.querySelector(`.${NOTE}`)) {
    stylesheet('/plugins/start-form.css');
    footer.firstElementChild.before(el('p', { class: NOTE, role: 'note' }, texts[language()]));
  }
}

new MutationObserver(look).observe(document.body, { subtree: true, childList: true });

export default [];
