/** What somebody typed and could not send just now: out of sight, to be sent again by one press. */
import type { Language } from '#case';
import type { Form } from '../forms/form.ts';
import { signInTexts } from '../texts/sign-in/index.ts';
import { Hidden, PostForm } from './post-form.tsx';

export interface KeptFormProps {
  form: Form;
  /** One of its fields is a file, whose text is by now like any other. */
  withFile: boolean;
  language: Language;
}

export const KeptForm = ({ form, withFile, language }: KeptFormProps) => (
  <PostForm button={signInTexts(language)('send-again')} withFile={withFile}>
    {Object.entries(form).flatMap(([name, values]) =>
      values.map((value, place) => <Hidden key={`${name} ${place}`} name={name} value={value} />),
    )}
  </PostForm>
);
