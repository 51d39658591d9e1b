// The same mark as the screens set: after the frame in which the words stand.
requestAnimationFrame(() => setTimeout(() => performance.mark("hello-shown")));
