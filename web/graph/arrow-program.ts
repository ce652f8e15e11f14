import type { Attributes } from 'graphology-types';
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** Lengths are in pixels but for positions; `pixel` is the length of one in the space of positions. */
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_thickness;
attribute float a_radius;
attribute float a_dashed;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minThickness;
varying vec4 v_color;
varying float v_along;
varying float v_side;
varying float v_half;
const float bias = 255.0 / 254.0;
void main() {
  float pixel = 2.0 * u_correctionRatio;
  float thickness = max(a_thickness / u_sizeRatio, u_minThickness);
  vec2 way = a_to - a_from;
  float far = length(way);
  vec2 unit = far > 0.0 ? way / far : vec2(1.0, 0.0);
  float tip = max(0.0, far / pixel - a_radius / u_sizeRatio);
  float base = max(0.0, tip - thickness * 2.5);
  bool onHead = a_corner.x > 1.5;
  float along = a_corner.x < 0.5 ? 0.0 : a_corner.x < 2.5 ? base : tip;
  float wide = onHead ? thickness : thickness * 0.5 + 1.0;
  vec2 place = a_from + (unit * along + vec2(-unit.y, unit.x) * a_corner.y * wide) * pixel;
  gl_Position = vec4((u_matrix * vec3(place, 1)).xy, 0, 1);
  v_along = a_dashed > 0.5 && !onHead ? along : 0.0;
  v_side = a_corner.y * wide;
  v_half = onHead ? 2.0 * thickness : thickness * 0.5;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/** 9 pixels drawn and 5 not, where the line is dashed; soft along its sides. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_along;
varying float v_side;
varying float v_half;
void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  if (mod(v_along, 14.0) > 9.0) discard;
  float alpha = v_color.a * clamp(v_half - abs(v_side) + 0.5, 0.0, 1.0);
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_minThickness'] as const;

/** An arrow with its head in one program, whole or dashed: each program takes long to start where there is no graphics card. */
export class ArrowProgram extends EdgeProgram<(typeof UNIFORMS)[number], Attributes, Attributes, Attributes> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 9,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES as 4,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_from', size: 2, type: FLOAT as 5126 },
        { name: 'a_to', size: 2, type: FLOAT as 5126 },
        { name: 'a_thickness', size: 1, type: FLOAT as 5126 },
        { name: 'a_radius', size: 1, type: FLOAT as 5126 },
        { name: 'a_dashed', size: 1, type: FLOAT as 5126 },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE as 5121, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE as 5121, normalized: true },
      ],
      // How far along: the start, the end of the line, the base of the head, its tip; and on which side.
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT as 5126 }],
      CONSTANT_DATA: [
        [0, -1],
        [1, -1],
        [0, 1],
        [0, 1],
        [1, -1],
        [1, 1],
        [2, -1],
        [3, 0],
        [2, 1],
      ],
    };
  }

  override processVisibleItem(
    id: number,
    at: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & { dashed?: boolean },
  ): void {
    const { array } = this;
    array[at] = source.x;
    array[at + 1] = source.y;
    array[at + 2] = target.x;
    array[at + 3] = target.y;
    array[at + 4] = data.size;
    array[at + 5] = target.size;
    array[at + 6] = data.dashed ? 1 : 0;
    array[at + 7] = floatColor(data.color);
    array[at + 8] = id;
  }

  override setUniforms(parameters: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, parameters.correctionRatio);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, parameters.sizeRatio);
    gl.uniform1f(uniformLocations['u_minThickness'] ?? null, parameters.minEdgeThickness);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, parameters.matrix);
  }
}
