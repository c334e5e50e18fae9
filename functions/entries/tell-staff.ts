import { taskHandler } from '#functions/runtime/chains.ts';
import { tellStaff, tellStaffInput } from '#functions/steps/tell-staff.ts';
import { messagingSurroundings } from './messaging.ts';

export const handler = taskHandler('tell-staff', tellStaffInput, tellStaff(messagingSurroundings()));
