import type { Attributes } from 'graphology-types';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Shape } from './shapes.js';

/** The number of each shape in the shader. */
export const SHAPE_NUMBERS: Readonly<Record<Shape, number>> = {
  circle: 0,
  square: 1,
  hexagon: 2,
  'triangle down': 3,
  triangle: 4,
  diamond: 5,
  star: 6,
  pentagon: 7,
  plus: 8,
  ring: 9,
  page: 10,
};

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_place;
varying float v_shape;
varying float v_soft;
const float bias = 255.0 / 254.0;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 position = a_position + a_corner * size * 1.25;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_place = a_corner * 1.25;
  v_shape = a_shape;
  v_soft = u_correctionRatio * 1.6 / size;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/** The distance of a place to the edge of each shape, negative inside, as in Inigo Quilez's articles on 2D distance functions. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_place;
varying float v_shape;
varying float v_soft;
const vec4 transparent = vec4(0.0);
const float PI = 3.14159265;
float box(vec2 p, vec2 b) {
  vec2 d = abs(p) - b;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
float corners(vec2 p, float n, float radius) {
  float wide = 2.0 * PI / n;
  float angle = atan(p.x, p.y);
  return cos((floor(angle / wide) + 0.5) * wide - angle) * length(p) - radius * cos(PI / n);
}
float star(vec2 p) {
  float wide = 2.0 * PI / 5.0;
  float angle = abs(mod(atan(p.x, p.y) + wide / 2.0, wide) - wide / 2.0);
  vec2 q = length(p) * vec2(cos(angle), sin(angle));
  vec2 tip = vec2(1.12, 0.0);
  vec2 inner = 0.5 * vec2(cos(wide / 2.0), sin(wide / 2.0));
  vec2 side = normalize(inner - tip);
  return dot(q - tip, vec2(side.y, -side.x));
}
float edge(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.92;
  if (v_shape < 1.5) return box(p, vec2(0.8));
  if (v_shape < 2.5) return corners(p.yx, 6.0, 1.0);
  if (v_shape < 3.5) return corners(-p + vec2(0.0, 0.15), 3.0, 1.15);
  if (v_shape < 4.5) return corners(p + vec2(0.0, 0.15), 3.0, 1.15);
  if (v_shape < 5.5) return corners(p, 4.0, 1.1);
  if (v_shape < 6.5) return star(p);
  if (v_shape < 7.5) return corners(p, 5.0, 1.05);
  if (v_shape < 8.5) return min(box(p, vec2(0.34, 0.95)), box(p, vec2(0.95, 0.34)));
  if (v_shape < 9.5) return abs(length(p) - 0.7) - 0.28;
  return box(p, vec2(0.68, 0.92));
}
void main(void) {
  float far = edge(v_place);
  #ifdef PICKING_MODE
  gl_FragColor = length(v_place) < 1.1 ? v_color : transparent;
  #else
  gl_FragColor = mix(v_color, transparent, smoothstep(-v_soft, v_soft, far));
  #endif
}`;

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/** Draws a node in the shape of its kind: two triangles, and the shape's distance in the fragment shader. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], Attributes, Attributes, Attributes> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES as 4,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT as 5126 },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE as 5121, normalized: true },
        { name: 'a_size', size: 1, type: FLOAT as 5126 },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE as 5121, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT as 5126 },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT as 5126 }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(id: number, at: number, data: NodeDisplayData & { shape?: number }): void {
    const { array } = this;
    array[at] = data.x;
    array[at + 1] = data.y;
    array[at + 2] = id;
    array[at + 3] = data.size;
    array[at + 4] = floatColor(data.color);
    array[at + 5] = data.shape ?? 0;
  }

  /** While the picture moves no node can be pointed at, so what tells them apart is not drawn. Sigma draws once more when it rests. */
  override render(parameters: RenderParams): void {
    const pick = this.pickProgram;
    const { isMoving, draggedEvents } = this.renderer.getMouseCaptor();
    if (this.renderer.getSetting('hideEdgesOnMove') && (isMoving || draggedEvents > 0)) this.pickProgram = null;
    super.render(parameters);
    this.pickProgram = pick;
  }

  override setUniforms(parameters: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, parameters.correctionRatio);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, parameters.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, parameters.matrix);
  }
}
