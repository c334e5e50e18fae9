/** A file from the device. What was chosen cannot be shown again: browsers forbid it. */
import { describedBy } from './described.tsx';
import { FormGroup } from './form-group.tsx';

interface FileUploadProps {
  name: string;
  error: string | undefined;
  label: string;
  hint?: string;
  /** Kinds of file that the device offers: `.csv,text/csv`. */
  accept?: string;
  heading?: boolean;
}

/** Stands in a form that is sent `withFile`. */
export const FileUpload = (props: FileUploadProps) => (
  <FormGroup {...props}>
    <input
      class={props.error ? 'govuk-file-upload govuk-file-upload--error' : 'govuk-file-upload'}
      id={props.name}
      name={props.name}
      type="file"
      {...(props.accept !== undefined && { accept: props.accept })}
      {...describedBy(props)}
    />
  </FormGroup>
);
