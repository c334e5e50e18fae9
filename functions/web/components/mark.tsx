/** Our mark beside the organisation's name; it says nothing that the name does not. */
import { markHome, markStrokes } from '../look/mark.ts';

export const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <path d={markStrokes} />
    <circle cx={markHome.x} cy={markHome.y} r={markHome.radius} />
  </svg>
);
