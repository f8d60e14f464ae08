/* "Hướng dẫn": how to do the open task, in a few lines. */
import { el, api, date, deadline } from './common.js';

const texts = {
  tab: 'Hướng dẫn',
  loading: 'Đang tải…',
  steps: 'Cách làm',
  what: 'Nội dung việc',
  due: (day, left) => `Hạn: hết ngày ${day} (${left}).`,
  help: 'Nếu vướng mắc, liên hệ Sở Nội vụ.',
  take: 'Bấm “Nhận việc” ở thẻ Biểu mẫu. Từ lúc đó bạn nhập được, và đồng nghiệp thấy bạn đang làm.',
  finish: 'Bấm “Hoàn thành”. Nếu còn thiếu hoặc sai, hệ thống nêu rõ tiêu chí và ô cần sửa; những gì đã nhập vẫn còn.',
  missing: 'Dòng phía dưới biểu mẫu cho biết điểm tạm tính và tiêu chí còn thiếu; bấm vào mã tiêu chí để đến đúng chỗ.',
  ofStep: {
    Task_AssessField: [
      'Với từng tiêu chí, đọc cách chấm, nhập số liệu của cơ quan và ghi tài liệu kiểm chứng (số, ngày, trích yếu) hoặc đính kèm tài liệu.',
      'Tiêu chí không thuộc nhiệm vụ của cơ quan: đánh dấu đề nghị không áp dụng và ghi lý do.',
    ],
    Task_ApproveReport: [
      'Xem điểm tự chấm của từng lĩnh vực.',
      'Chọn gửi báo cáo; hoặc trả lại một lĩnh vực để làm lại và ghi lý do.',
    ],
    Task_Appraise: [
      'Với từng tiêu chí, xem điểm tự chấm, cách tính và tài liệu kiểm chứng của cơ quan được đánh giá.',
      'Nhập điểm thẩm định; khi khác điểm tự chấm, ghi rõ lý do để cơ quan đó giải trình được.',
    ],
    Task_Explain: [
      'Với từng tiêu chí có chênh lệch, đọc lý do của cơ quan thẩm định.',
      'Chọn chấp nhận điểm thẩm định, hoặc chọn giải trình và ghi nội dung, tài liệu bổ sung.',
    ],
    Task_Decide: [
      'Đọc nội dung giải trình của cơ quan được đánh giá.',
      'Nhập điểm cuối cùng của từng tiêu chí; khi vẫn khác điểm tự chấm, ghi rõ lý do.',
    ],
    Task_StateCriteria: [
      'Với từng tiêu chí, đọc cách chấm, nhập số liệu và bổ sung tài liệu kiểm chứng.',
      'Chọn gửi thẩm định khi đã đủ; chọn lưu để làm tiếp khi chưa đủ.',
    ],
    Task_SupplyEvidence: ['Bổ sung từng tài liệu kiểm chứng của mục; nếu không có, ghi lý do.'],
    Task_AnswerQuestions: ['Với từng tiêu chí Bộ Nội vụ hỏi, viết nội dung giải trình và nêu tài liệu kèm theo.'],
    Task_RemindUnit: ['Xem số phiếu còn thiếu của cơ quan, đôn đốc người được khảo sát rồi ghi lại việc đã làm.'],
  },
  any: ['Đọc nội dung việc, nhập các ô có dấu * của biểu mẫu.'],
};

const ENGINE = '/camunda/api/engine/engine/default';

async function described(taskId) {
  const response = await fetch(`${ENGINE}/task/${encodeURIComponent(taskId)}`, {
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
  });
  return response.ok ? (await response.json()).description : null;
}

async function draw(node, taskId) {
  node.replaceChildren(el('p', { class: 'px-empty' }, texts.loading));
  try {
    const [[card], description] = await Promise.all([
      api.get(`/cards?tasks=${encodeURIComponent(taskId)}`), described(taskId),
    ]);
    const steps = [texts.take, ...(texts.ofStep[card?.step] || texts.any), texts.missing, texts.finish];
    node.replaceChildren(
      ...(description ? [el('h3', {}, texts.what), el('p', { class: 'px-guide-what' }, description)] : []),
      el('h3', {}, texts.steps),
      el('ol', {}, steps.map(step => el('li', {}, step))),
      el('p', {}, card?.due ? `${texts.due(date(card.due), deadline(card.due).text)} ` : '', texts.help));
  } catch (failed) {
    node.replaceChildren(el('p', { class: 'px-notice px-error', role: 'alert' }, failed.message));
  }
}

export const guide = {
  id: 'parindex-guide',
  pluginPoint: 'tasklist.task.detail',
  priority: 850,
  properties: { label: texts.tab },
  render(node, { taskId }) {
    node.classList.add('px-guide');
    draw(node, taskId);
  },
  unmount() {},
};
