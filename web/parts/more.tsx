import type { Answer } from '../net/use-answer.js';
import { say } from '../settings/language.js';
import { Failed, Loading } from './state.js';

/** The end of a list that is read page by page: its state, and a button for the next page. */
export const More = ({
  answer,
  more,
  left,
}: {
  answer: Answer<unknown>;
  more: (() => void) | undefined;
  left: number;
}) => (
  <>
    {answer.error && <Failed error={answer.error} again={answer.again} />}
    {answer.loading && <Loading />}
    {more && (
      <button type="button" class="button" onClick={more}>
        {say('loadMore')} ({left})
      </button>
    )}
  </>
);
