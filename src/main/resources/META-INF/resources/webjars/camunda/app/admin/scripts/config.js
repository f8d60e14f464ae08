import { settings } from '../../../../plugins/language.js';

export default {
  ...settings({ vi: 'Quản trị', en: 'Admin' }),
  customScripts: ['../../../plugins/login', '../../../plugins/wording', '../../../plugins/account-menu'],
};
