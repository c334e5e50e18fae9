/** Our mark: a roof over a home that two hands hold. Drawn by us, in three strokes and a dot. */

/** In a square of 32; drawn with round strokes of 3.5. */
export const markStrokes = 'M4 14 16 4l12 10M5 19c1 6 5 9 10 9M27 19c-1 6-5 9-10 9';
export const markHome = { x: 16, y: 17.5, radius: 3.5 };

/** As a file: white on our green, for the browser's tab. */
export const markFile = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 44 44"><rect x="-6" y="-6" width="44" height="44" rx="9" fill="#14603f"/><g fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"><path d="${markStrokes}"/></g><circle cx="${markHome.x}" cy="${markHome.y}" r="${markHome.radius}" fill="#fff"/></svg>`;
