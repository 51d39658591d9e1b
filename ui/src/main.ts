// Chooses the host, learns the words, shows the window.
import { mount } from "svelte";
import App from "./App.svelte";
import { desk } from "./frame/desk.svelte";
import { chooseHost } from "./host/choose";
import { useHost } from "./host/host";
import "./look/fonts.css";
import "./look/tokens.css";
import "./look/base.css";

useHost(await chooseHost());
await desk.begin();

const target = document.getElementById("window");
if (target) mount(App, { target });
