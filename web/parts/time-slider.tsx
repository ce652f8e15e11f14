import { useEffect, useState } from 'preact/hooks';
import { change, place } from '../address/place.js';
import { say } from '../settings/language.js';

const WAIT = 250;

/** Shows what was known as of a year. At its right end nothing is left out. */
export function TimeSlider({ from, to }: { from: number; to: number }) {
  const set = place.value.asOf ? Number(place.value.asOf.slice(0, 4)) : to + 1;
  const [value, setValue] = useState(set);
  useEffect(() => setValue(set), [set]);
  useEffect(() => {
    if (value === set) return;
    const timer = setTimeout(() => change({ asOf: value > to ? undefined : String(value) }, 'replace'), WAIT);
    return () => clearTimeout(timer);
  }, [value, set, to]);
  const words = value > to ? say('asOfNow') : say('asOfYear', { year: value });
  return (
    <label class="row">
      <span class="soft">{say('asOf')}</span>
      <input
        type="range"
        min={from}
        max={to + 1}
        step={1}
        value={value}
        aria-valuetext={words}
        onInput={(event) => setValue(Number(event.currentTarget.value))}
      />
      <output class="figure">{words}</output>
    </label>
  );
}
