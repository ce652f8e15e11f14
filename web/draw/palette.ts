import type { Kind } from '../generated/graphql.js';

export type ThemeName = 'light' | 'dark';

/** The colours of a picture. The page uses the same ones through web/styles/colours.css; a test compares the two. */
export interface Palette {
  readonly paper: string;
  readonly band: string;
  readonly line: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: {
    paper: '#fcfaf5',
    band: '#f4f0e6',
    line: '#d9d2c2',
    ink: '#211d18',
    soft: '#665e52',
    accent: '#a82d22',
    kinds: {
      Leader: '#8a4a12',
      Organization: '#4a5a70',
      District: '#0b7467',
      Place: '#58721b',
      Project: '#a45608',
      Strategy: '#2f4fa8',
      Slogan: '#b3322a',
      Theme: '#8a2f88',
      Industry: '#6b5b45',
      Event: '#0a6a9e',
      PolicyDocument: '#56616c',
    },
  },
  dark: {
    paper: '#16171b',
    band: '#1e2026',
    line: '#363a43',
    ink: '#ece7dc',
    soft: '#a8a294',
    accent: '#f0776a',
    kinds: {
      Leader: '#d9a066',
      Organization: '#9db0c9',
      District: '#4fc3b2',
      Place: '#a9c65e',
      Project: '#eda04f',
      Strategy: '#8fabf7',
      Slogan: '#f0776a',
      Theme: '#d98ad6',
      Industry: '#c2ad8d',
      Event: '#5fb8ea',
      PolicyDocument: '#a3b0bd',
    },
  },
};

export const SERIF = "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',STSong,SimSun,Georgia,serif";
export const SANS = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',system-ui,sans-serif";
