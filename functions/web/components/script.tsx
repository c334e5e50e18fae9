/** Brings a small script along. The page works without it; it starts once the page is there. */
import { type ScriptName, scriptAddress } from '../look/look.ts';

export const Script = ({ name }: { name: ScriptName }) => <script type="module" src={scriptAddress(name)} />;
