// A page with a fault for each measure of a screen, next to similar things without a fault.

/** Each text says how it is wrong; those that are right say “plain”. */
export const faulty = `<!doctype html><html lang="en"><title>Faults</title>
<style>
  body { background: #fff; color: #000 }
  .drawn::before { content: 'drawn'; color: #aaa }
  .marked li::marker { color: #bbb }
  input { background: #fff; color: #000 }
  input::placeholder { color: #ccc; opacity: 1 }
</style>
<p>plain</p>
<p style="color: #767676">plain</p>
<p style="color: #777">pale</p>
<h1 style="color: #888; font-size: 4rem">large</h1>
<p style="color: rgb(0 0 0 / 50%)">thin</p>
<div style="opacity: 0.5"><p style="background: #000; color: #fff">faded together</p><p>faded</p></div>
<p style="position: absolute; left: 0; top: 0; width: 20rem; height: 1.5rem; margin: 0; background: #333"></p>
<p style="position: absolute; left: 0; top: 0; margin: 0; color: #222">over a box</p>
<p class="drawn"></p>
<ol class="marked"><li>plain</li></ol>
<p><input aria-label="plain" placeholder="asked"> <input aria-label="plain" placeholder="plain" disabled></p>
<p style="background: linear-gradient(#fff, #eee)">unclear</p>
<div class="chart"><svg width="320" height="60">
  <rect width="150" height="60" fill="#333"></rect>
  <text x="20" y="20" fill="#222">in a picture</text>
  <text x="170" y="20">plain</text>
  <text x="180" y="22">plain, but over it</text>
  <text x="300" y="50">cut off</text>
</svg></div>
<p style="width: 900px">plain, but wide</p>
<img src="data:,">
</html>`;
