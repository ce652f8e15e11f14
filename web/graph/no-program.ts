import { AbstractEdgeProgram } from 'sigma/rendering';

/** Draws nothing: in the place of sigma's programs that are not used here, for each takes long to start where there is no graphics card. */
export class NoProgram extends AbstractEdgeProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}
