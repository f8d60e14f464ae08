import { language, settings } from '../../../../plugins/language.js';

const shortcuts = {
  claimTask: {
    key: 'ctrl+alt+c',
    vi: 'nhận việc đang chọn',
    en: 'claims the currently selected task',
  },
  focusFilter: {
    key: 'ctrl+shift+f',
    vi: 'chuyển đến bộ lọc đầu tiên',
    en: 'sets the focus to the first filter in the list',
  },
  focusList: {
    key: 'ctrl+alt+l',
    vi: 'chuyển đến việc đầu tiên trong danh sách',
    en: 'sets the focus to the first task in the list',
  },
  focusForm: {
    key: 'ctrl+alt+f',
    vi: 'chuyển đến ô đầu tiên của biểu mẫu',
    en: 'sets the focus to the first input field in a task form',
  },
  startProcess: {
    key: 'ctrl+alt+p',
    vi: 'mở hộp bắt đầu quy trình',
    en: 'opens the start process modal dialog',
  },
};

export default {
  ...settings({ vi: 'Danh sách việc', en: 'Tasklist' }),
  shortcuts: Object.fromEntries(
    Object.entries(shortcuts).map(([name, { key, ...texts }]) => [name, { key, description: texts[language()] }]),
  ),
  // below the folder of this application; the product's own parts lie beside all of them
  customScripts: [
    '../../../plugins/login',
    '../../../plugins/wording',
    '../../../plugins/account-menu',
    '../../../plugins/inbox',
    '../../../plugins/evidence',
    '../../../plugins/draft',
    '../../../plugins/start-form',
    '../../../plugins/notices',
  ],
};
