/** The tasks that a speech or a plan counts out: 一是推进产业发展高端化，让…; 二是…. What each asks for is a formulation. */
import { findAt } from './find.js';
import type { Find, Recogniser } from './scene.js';

const TASK =
  /^\s*(?:[一二三四五六七八九十]{1,2}[是要]要?|第[一二三四五六七八九十]{1,2}[，、]|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])\s*(?:要)?(?:着力|全面|大力|加快|深入|持续|扎实)?(?:推进|促进|推动|实现|突出)(?<task>\p{Script=Han}{2,10}(?:现代化|一体化|[^一二三四五六七八九十、，]化))(?=[，。；]|$)/u;

export const parallelTasks: Recogniser = (scene) => {
  const finds: Find[] = [];
  const match = TASK.exec(scene.text);
  const task = match?.groups?.['task'];
  if (!match || task === undefined || task.length < 5) return finds;
  const start = match.index + match[0].length - task.length;
  finds.push(findAt(scene, { start, end: start + task.length }, { kind: 'Slogan', rule: 'counted-task' }));
  return finds;
};
