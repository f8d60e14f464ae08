/* On the cards of Tasklist: that one was reminded of a task, or has more time for it. */
import { api, dateTime, el, stylesheet } from './common.js';

const texts = {
  REMINDED: notice => `Sở Nội vụ nhắc việc lúc ${dateTime(notice.at)}${notice.note ? `: ${notice.note}` : ''}`,
  TASK_EXTENDED: notice => `Được gia hạn đến ${notice.after}: ${notice.note}`,
  REASSIGNED: notice => `Sở Nội vụ chuyển việc này đến cơ quan bạn: ${notice.note}`,
  RELEASED: notice => `Sở Nội vụ thu việc này về cơ quan: ${notice.note}`,
};

stylesheet('/plugins/notices.css');

const WAIT = 60;
let waiting = new Map();
let timer = null;

/* All cards of a list ask at once. */
function notices(taskId) {
  return new Promise(resolve => {
    waiting.set(taskId, [...(waiting.get(taskId) || []), resolve]);
    timer ??= window.setTimeout(ask, WAIT);
  });
}

async function ask() {
  const asked = waiting;
  waiting = new Map();
  timer = null;
  let answer = {};
  try {
    answer = await api.get(`/notices?${new URLSearchParams([...asked.keys()].map(task => ['task', task]))}`);
  } catch (error) {
    // a card without its notices is still a card; the list itself says that the server is not there
    console.warn(error.message);
  }
  asked.forEach((resolves, task) => resolves.forEach(resolve => resolve(answer[task] || [])));
}

export default [{
  id: 'parindex.notices',
  pluginPoint: 'tasklist.card',
  priority: 50,
  render: async (node, { taskId }) => {
    const found = await notices(taskId);
    node.replaceChildren(...found.filter(notice => texts[notice.kind]).map(notice => el('div', { class: `px-card-notice px-notice-${notice.kind.toLowerCase()}` }, texts[notice.kind](notice))));
  },
}];
