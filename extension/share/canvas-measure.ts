import { FACES } from "../../src/card/share/svg/draw.ts";
import { estimate, type Measure } from "../../src/card/share/svg/measure.ts";

/** Measures text as this browser will draw it; guesses if it has no canvas for us. A hair is added, since a picture rounds otherwise than a canvas. */
export function canvasMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return estimate;
  return (text, { size, weight, face }) => {
    context.font = `${weight} ${size}px ${FACES[face]}`;
    return context.measureText(text).width * 1.005;
  };
}
