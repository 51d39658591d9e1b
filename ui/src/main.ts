// Chooses the host, learns the words, shows the window. The look comes first: screens add to it.
import "./look/fonts.css";
import "./look/tokens.css";
import "./look/base.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { desk } from "./frame/desk.svelte";
import { chooseHost } from "./host/choose";
import { useHost } from "./host/host";

useHost(await chooseHost());
await desk.begin();

const target = document.getElementById("window");
if (target) mount(App, { target });
