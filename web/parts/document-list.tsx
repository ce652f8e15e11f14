import type { DocumentsQuery } from '../generated/graphql.js';
import { language, say } from '../settings/language.js';
import { LEVEL_WORDS } from '../words/kinds.js';
import { To } from './to.js';

type Listed = Pick<DocumentsQuery['documents']['edges'][number]['node'], 'id' | 'title' | 'date' | 'issuer' | 'level'>;

export const DocumentList = ({ documents }: { documents: readonly Listed[] }) => (
  <ul class="lines">
    {documents.map((document) => (
      <li key={document.id}>
        <To to={{ view: 'document', id: document.id }}>
          <span class="serif">{document.title}</span>
          <span class="soft small figure">
            {[
              document.date ?? say('noDate'),
              document.issuer,
              document.level && LEVEL_WORDS[document.level][language.value],
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </To>
      </li>
    ))}
  </ul>
);
