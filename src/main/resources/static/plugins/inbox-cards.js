/* Task cards of Tasklist: unit, field and days left; and what an empty list means. */
import { el, api, date, deadline } from './common.js';

const texts = {
  mine: 'Bạn đã nhận',
  taken: 'Đã có người nhận',
  due: day => `Hạn: hết ngày ${day}`,
  empty: {
    'Việc của cơ quan': 'Hiện không có việc nào chờ cơ quan bạn. Khi đến bước tiếp theo của kế hoạch, việc sẽ tự hiện ra ở đây.',
    'Việc của tôi': 'Bạn chưa nhận việc nào. Mở danh sách “Việc của cơ quan”, chọn một việc rồi bấm “Nhận việc”.',
    'Sắp đến hạn (7 ngày)': 'Không có việc nào phải xong trong 7 ngày tới. Xem mọi việc đang chờ ở danh sách “Việc của cơ quan”.',
    'Quá hạn': 'Cơ quan bạn không có việc quá hạn. Xem mọi việc đang chờ ở danh sách “Việc của cơ quan”.',
    'Chờ thẩm định': 'Chưa có phần tự đánh giá nào chờ cơ quan bạn thẩm định. Việc hiện ra khi cơ quan được đánh giá đã gửi báo cáo.',
    'Chờ giải trình': 'Không có tiêu chí nào chờ cơ quan bạn giải trình.',
  },
  other: 'Danh sách này không có việc nào. Xem mọi việc đang chờ ở danh sách “Việc của cơ quan”.',
  search: 'Không có việc nào khớp với điều kiện tìm kiếm. Xóa điều kiện ở ô phía trên để xem lại cả danh sách.',
};

const FRESH = 2000;
const MOST = 100;
const known = new Map();
let queue = new Map();

/* All cards that Tasklist draws at once are asked for in one request. */
function ask(taskId, show) {
  const last = known.get(taskId);
  if (last) {
    show(last.card);
    if (Date.now() - last.at < FRESH) {
      return;
    }
  }
  if (queue.size === 0) {
    window.setTimeout(flush, 0);
  }
  queue.set(taskId, [...(queue.get(taskId) || []), show]);
}

async function flush() {
  const asked = [...queue];
  queue = new Map();
  for (let start = 0; start < asked.length; start += MOST) {
    const some = asked.slice(start, start + MOST);
    try {
      const ids = some.map(([taskId]) => encodeURIComponent(taskId)).join(',');
      const cards = new Map((await api.get(`/cards?tasks=${ids}`)).map(card => [card.task, card]));
      some.forEach(([taskId, shows]) => {
        const card = cards.get(taskId);
        if (card) {
          known.set(taskId, { card, at: Date.now() });
          shows.forEach(show => show(card));
        }
      });
    } catch (failed) {
      // the list goes on with names alone; the next refresh of Tasklist asks again
      console.warn('the cards of the tasks cannot be shown', failed);
    }
  }
}

function draw(node, card) {
  const left = deadline(card.due);
  node.replaceChildren(
    el('span', { class: 'px-card-what' }, [card.unit, card.subject].filter(Boolean).join(' · ')),
    el('span', { class: 'px-card-state' },
      card.assignee ? el('span', { class: 'px-card-claimed' }, card.own ? texts.mine : texts.taken) : null,
      el('span', { class: `px-badge px-${left.state}`, title: card.due ? texts.due(date(card.due)) : null }, left.text)),
  );
}

export const card = {
  id: 'parindex-card',
  pluginPoint: 'tasklist.card',
  priority: 300,
  render(node, { taskId }) {
    node.classList.add('px-card');
    ask(taskId, found => draw(node, found));
  },
  unmount() {},
};

/* Says what it means that a list is empty, in place of Tasklist's own sentence. */
export function explainEmptyLists() {
  let waiting = false;
  const look = () => {
    waiting = false;
    const well = document.querySelector('[cam-tasks] .well:not(.px-explained)');
    if (well) {
      const name = [...(document.querySelector('.task-filters .task-filter.active .name a')?.childNodes || [])]
        .filter(child => child.nodeType === Node.TEXT_NODE).map(child => child.textContent.trim()).join('');
      const searched = document.querySelector('.tasks-list .search-label, .tasks-list .label.search') !== null;
      well.classList.add('px-explained');
      well.append(el('p', { class: 'px-empty-list', role: 'status' },
        searched ? texts.search : texts.empty[name] || texts.other));
    }
  };
  new MutationObserver(() => {
    if (!waiting) {
      waiting = true;
      window.requestAnimationFrame(look);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}
