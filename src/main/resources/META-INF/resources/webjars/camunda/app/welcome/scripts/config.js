import { settings } from '../../../../plugins/language.js';

export default {
  ...settings({ vi: 'Trang chung', en: 'Welcome' }),
  // instead of the manuals of Camunda
  links: [],
  customScripts: ['../../../plugins/login', '../../../plugins/wording', '../../../plugins/account-menu'],
};
