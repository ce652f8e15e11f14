import {
  createEdgeArrowHeadProgram,
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
  type EdgeProgramType,
} from 'sigma/rendering';

/** What is used here of a class of programs; the published type does not name it. */
type Programs = new (
  ...values: ConstructorParameters<EdgeProgramType>
) => { getDefinition(): Readonly<Record<'VERTEX_SHADER_SOURCE' | 'FRAGMENT_SHADER_SOURCE', string>> };

const Solid = createEdgeClampedProgram() as unknown as Programs;

const ALONG = 'varying float v_along;';

/** The clamped line of sigma with gaps in it: 9 pixels drawn, 5 not. */
class DashedProgram extends Solid {
  override getDefinition() {
    const definition = super.getDefinition();
    return {
      ...definition,
      VERTEX_SHADER_SOURCE: definition.VERTEX_SHADER_SOURCE.replace(
        'void main() {',
        `${ALONG}\nvoid main() {\n  v_along = a_positionCoef * length(a_positionEnd - a_positionStart) / u_correctionRatio;`,
      ),
      FRAGMENT_SHADER_SOURCE: definition.FRAGMENT_SHADER_SOURCE.replace(
        'void main(void) {',
        `${ALONG}\nvoid main(void) {\n  #ifndef PICKING_MODE\n  if (mod(v_along, 14.0) > 9.0) discard;\n  #endif`,
      ),
    };
  }
}

/** An arrow for what is only inferred. */
export const DashedArrowProgram = createEdgeCompoundProgram([
  DashedProgram as unknown as EdgeProgramType,
  createEdgeArrowHeadProgram(),
]);
