/** Pages for what goes wrong at the door itself, in Kazakh. */
import type { Texts } from '../catalogue.ts';
import type { FailureText } from './en.ts';

export const kk: Texts<FailureText> = {
  'failed-title': 'Біздің жақта қате шықты',
  'failed-text':
    'Жіберген мәліметіңіз сақталмаған болуы мүмкін. Артқа қайтып, бірнеше минуттан кейін қайталап көріңізші. Қайталанса, үйлестірушіге мына нөмірді айтыңыз: {id}',
  'not-found-title': 'Мұндай бет жоқ',
  'not-found-text': 'Мекенжайды тексеріңіз немесе хабарламадағы сілтемені қайта ашыңыз.',
  'foreign-form-title': 'Форма басқа сайттан жіберілген',
  'foreign-form-text': 'Ештеңе өзгерген жоқ. Бетті осы жерден ашып, форманы содан жіберіңізші.',
  'too-often-title': 'Сәл күте тұрыңызшы',
  'too-often-text':
    'Бұл бет қысқа уақытта тым жиі ашылды немесе жіберілді, сондықтан аз уақытқа тоқтатылды. {minutes, plural, one {# минуттан} other {# минуттан}} кейін жалғастыра аласыз.',
  'too-often-kept': 'Бұл жолы ештеңе сақталмады. Жазғаныңыз осы бетте тұр: кейін қайта жіберіңіз.',
};
