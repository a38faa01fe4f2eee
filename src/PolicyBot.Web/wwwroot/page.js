"use strict";

// Brings the chat and its source together: a reader link, wherever it stands, opens in the pane at the words it cites.
(() => {
  const nonce = document.currentScript.nonce;
  const byId = id => document.getElementById(id);
  const box = byId("chat");
  const pane = byId("pane");
  const root = document.documentElement;
  const input = "[data-id=webchat-sendbox-input]";
  const kept = "policybot.conversation";
  const directLine = `${location.origin}/v3/directline`;
  let cameFrom = null;

  // The source

  const readerPath = link => {
    const url = new URL(link.href, location.href);
    const own = url.origin === location.origin || url.href.startsWith(`${box.dataset.address}/`);
    const path = url.href.startsWith(`${box.dataset.address}/`) ? url.href.slice(box.dataset.address.length) : url.pathname + url.search;
    return own && /^\/documents(\/|\?|$)/.test(path) ? path.split("#")[0] : null;
  };

  const show = async path => {
    let response;
    try {
      response = await fetch(path, { headers: { Accept: "text/html" } });
    } catch {
      byId("told").textContent = "The source cannot be loaded: the server does not answer.";
      return;
    }

    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const source = page.getElementById("source") ?? page.getElementById("main");
    const old = pane.querySelector("#source");
    const isSame = old && old.dataset.document === source.dataset.document;
    const figures = source.querySelector(".figures");
    if (isSame && figures) {
      figures.open = pane.querySelector(".figures").open;
    }

    const top = pane.scrollTop;
    pane.replaceChildren(...(source.id === "main" ? source.childNodes : [source]));
    byId("alone").href = path;
    root.classList.add("reading");
    const cited = byId("cited");
    if (!cited) {
      pane.scrollTop = 0;
      pane.focus({ preventScroll: true });
      byId("told").textContent = page.title;
      return;
    }

    // Within one document the eye follows the way from one quote to the next.
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    pane.scrollTop = isSame ? top : 0;
    cited.scrollIntoView({ block: "center", behavior: isSame && !calm ? "smooth" : "instant" });
    cited.focus({ preventScroll: true });
    byId("told").textContent = `${page.title}: the cited words are highlighted.`;
  };

  document.addEventListener("click", event => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!link || link.id === "alone" || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }

    const path = readerPath(link);
    if (path) {
      event.preventDefault();
      event.stopPropagation();
      cameFrom = pane.contains(link) ? cameFrom : link;
      show(path);
    }
  }, true);

  const backToChat = () => {
    root.classList.remove("reading");
    (cameFrom?.isConnected ? cameFrom : box.querySelector(input))?.focus();
  };

  byId("to-chat").addEventListener("click", backToChat);
  byId("to-source").addEventListener("click", () => {
    root.classList.add("reading");
    pane.focus();
  });
  pane.addEventListener("keydown", event => event.key === "Escape" && backToChat());

  // The chat

  const post = (path, token) => fetch(`${directLine}/${path}`, { method: "POST", headers: token ? { Authorization: `Bearer ${token}` } : {} });

  const open = async () => {
    const earlier = JSON.parse(sessionStorage.getItem(kept));
    if (earlier) {
      const refreshed = await post("tokens/refresh", earlier.token);
      if (refreshed.ok) {
        return { ...await refreshed.json(), goesOn: true };
      }
    }

    const made = await post("tokens/generate");
    if (!made.ok) {
      throw new Error(`tokens/generate answered ${made.status}`);
    }

    return made.json();
  };

  const startAnew = () => {
    sessionStorage.removeItem(kept);
    location.reload();
  };

  const notice = (words, action, act) => {
    const bar = byId("notice");
    bar.replaceChildren(words);
    if (action) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      button.textContent = action;
      button.addEventListener("click", act);
      bar.append(" ", button);
    }
  };

  const style = {
    accent: "var(--accent)",
    subtle: "var(--quiet)",
    backgroundColor: "transparent",
    primaryFont: "var(--sans)",
    fontSizeSmall: "0.8125rem",
    paddingRegular: 16,
    paddingWide: 16,
    bubbleMinWidth: 0,
    bubbleMaxWidth: 720,
    bubbleBackground: "transparent",
    bubbleBorderWidth: 0,
    bubbleTextColor: "var(--ink)",
    bubbleFromUserBackground: "var(--said)",
    bubbleFromUserBorderWidth: 0,
    bubbleFromUserBorderRadius: 12,
    bubbleFromUserTextColor: "var(--ink)",
    botAvatarInitials: undefined,
    userAvatarInitials: undefined,
    avatarSize: 0,
    hideUploadButton: true,
    disableFileUpload: true,
    hideScrollToEndButton: false,
    markdownRenderHTML: false,
    markdownExternalLinkIconImage: "none",
    sendBoxBackground: "var(--paper)",
    sendBoxBorderTop: "1px solid var(--rule)",
    sendBoxButtonColor: "var(--accent)",
    sendBoxButtonColorOnHover: "var(--ink)",
    sendBoxButtonColorOnFocus: "var(--ink)",
    sendBoxHeight: 56,
    sendBoxPlaceholderColor: "var(--quiet)",
    sendBoxTextColor: "var(--ink)",
    sendBoxTextWrap: true,
    suggestedActionLayout: "stacked",
    suggestedActionsStackedLayoutButtonTextWrap: true,
    suggestedActionBackgroundColor: "transparent",
    suggestedActionBorderColor: "var(--quiet)",
    suggestedActionBorderRadius: 6,
    suggestedActionBorderWidth: 1,
    suggestedActionTextColor: "var(--link)",
    suggestedActionHeight: 40,
    timestampColor: "var(--quiet)",
    transcriptActivityVisualKeyboardIndicatorColor: "var(--accent)",
    transcriptVisualKeyboardIndicatorColor: "var(--accent)",
  };

  // Until it has connected, Web Chat ignores the Enter key and leaves the question standing in its box.
  const sendWhenConnected = () => {
    let asked = false;
    const wait = event => {
      const isSent = event.type === "click" ? event.target.closest(".webchat__send-button") : event.key === "Enter" && !event.shiftKey && !event.isComposing;
      if (isSent && box.querySelector(input)?.value.trim()) {
        asked = true;
        notice("Your question is sent as soon as the chat has connected.");
      }
    };

    box.addEventListener("keydown", wait, true);
    box.addEventListener("click", wait, true);
    return ({ dispatch }) => next => action => {
      const result = next(action);
      if (action.type === "DIRECT_LINE/CONNECT_FULFILLED") {
        box.removeEventListener("keydown", wait, true);
        box.removeEventListener("click", wait, true);
        if (asked) {
          dispatch({ type: "WEB_CHAT/SUBMIT_SEND_BOX", payload: { method: "keyboard" } });
        }
      }

      return result;
    };
  };

  // Suggestions lie over the end of the chat, which ends that much later.
  const makeRoomForSuggestions = () => {
    const measured = new ResizeObserver(([entry]) => box.style.setProperty("--offered", Math.ceil(entry.borderBoxSize[0].blockSize)));
    let offered = null;
    new MutationObserver(() => {
      const now = box.querySelector(".webchat__suggested-actions");
      if (now !== offered) {
        measured.disconnect();
        offered = now;
        box.style.setProperty("--offered", 0);
        if (now) {
          measured.observe(now);
        }
      }
    }).observe(box, { childList: true, subtree: true });
  };

  const start = async () => {
    let conversation;
    try {
      conversation = await open();
    } catch {
      notice("The chat cannot be opened: the server does not answer.", "Try again", () => location.reload());
      return;
    }

    sessionStorage.setItem(kept, JSON.stringify({ token: conversation.token }));
    const line = WebChat.createDirectLine({
      token: conversation.token,
      domain: directLine,
      ...(conversation.goesOn ? { conversationId: conversation.conversationId } : {}),
    });
    line.connectionStatus$.subscribe(status => {
      if (status === 3 || status === 5) {
        notice("This conversation has ended.", "Start a new one", startAnew);
      } else if (status === 4) {
        notice("The connection was lost.", "Connect again", () => location.reload());
      } else {
        notice("");
      }
    });
    WebChat.renderWebChat({ directLine: line, store: WebChat.createStore({}, sendWhenConnected()), locale: "en-US", nonce, styleOptions: style }, box);
  };

  for (const id of ["anew", "to-source", "to-chat"]) {
    byId(id).hidden = false;
  }

  byId("anew").addEventListener("click", startAnew);
  makeRoomForSuggestions();
  start();
})();
