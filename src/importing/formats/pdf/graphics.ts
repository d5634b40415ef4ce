import type { Canvas, Operation } from './canvas.ts';
import { hexOf } from './colours.ts';
import { PAINTS, partsOf, toBox } from './paths.ts';

const save: Operation = (canvas) => canvas.save();
const restore: Operation = (canvas) => canvas.restore();
const clip: Operation = (canvas) => {
  canvas.isClipping = true;
};
const fillPattern: Operation = ({ state }) => {
  state.fill = 'pattern';
};
const paintPicture: Operation = (canvas) => canvas.paint({ left: 0, bottom: 0, right: 1, top: 1 }, true);

/** The operations of pdf.js that draw no letters, as far as they tell what is seen. */
export const graphics: Readonly<Record<string, Operation>> = {
  save,
  restore,
  transform: (canvas, args) => canvas.transform(args),
  paintFormXObjectBegin: (canvas, [matrix, box]) => {
    canvas.save();
    canvas.transform(matrix);
    canvas.cut(box);
  },
  paintFormXObjectEnd: restore,
  beginAnnotation: (canvas, [id, , transform, matrix]) => {
    canvas.save();
    canvas.annotation = typeof id === 'string' ? id : undefined;
    canvas.reset();
    canvas.transform(transform);
    canvas.transform(matrix);
  },
  endAnnotation: (canvas) => {
    canvas.annotation = undefined;
    canvas.restore();
  },
  beginMarkedContent: ({ marked }, [tag]) => {
    marked.push({ isShown: true, isArtifact: tag === 'Artifact' });
  },
  beginMarkedContentProps: ({ marked, reader }, [tag, properties]) => {
    marked.push({ isShown: tag !== 'OC' || reader.isShown(properties), isArtifact: tag === 'Artifact' });
  },
  endMarkedContent: ({ marked }) => {
    marked.pop();
  },
  clip,
  eoClip: clip,
  constructPath: path,
  setFillRGBColor: ({ state }, args) => {
    const [colour] = args;
    state.fill = typeof colour === 'string' ? colour.toLowerCase() : hexOf(args);
  },
  setFillColorN: fillPattern,
  shadingFill: fillPattern,
  setFillTransparent: fillPattern,
  setGState: settings,
  paintImageXObject: paintPicture,
  paintInlineImageXObject: paintPicture,
  paintInlineImageXObjectGroup: paintPicture,
  paintImageXObjectRepeat: paintPicture,
  paintSolidColorImageMask: paintPicture,
  paintImageMaskXObject: paintPicture,
  paintImageMaskXObjectGroup: paintPicture,
  paintImageMaskXObjectRepeat: paintPicture,
};

function path(canvas: Canvas, [operation, paths, bounds]: readonly unknown[]): void {
  const { operations } = canvas.reader;
  const isClip = canvas.isClipping;
  canvas.isClipping = false;
  const name = PAINTS.find((paint) => operations[paint] === operation);
  if (name !== undefined)
    for (const box of partsOf(paths) ?? [toBox(bounds)])
      if (box !== undefined) canvas.paint(box, false, /stroke/iu.test(name) && !/fill/iu.test(name));
  if (isClip) canvas.cut(bounds);
}

function settings({ state, fonts }: Canvas, [all]: readonly unknown[]): void {
  if (!Array.isArray(all)) return;
  for (const [name, setting] of all as [string, unknown][]) {
    if (name === 'ca' && typeof setting === 'number') state.opacity = setting;
    if (name === 'BM') state.isBlended = !/^(?:source-over|normal)$/iu.test(String(setting));
    if (name === 'Font' && Array.isArray(setting)) {
      const [id, size] = setting as unknown[];
      state.size = Number(size);
      if (typeof id === 'string') state.font = fonts.named(id);
    }
  }
}
