using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PolicyBot.BotFramework.Tests.Builder;

public class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task A_property_that_was_changed_is_there_in_the_next_turn()
    {
        await TurnAsync(async (state, turn) => (await state.CreateProperty<Topic>("topic").GetAsync(turn, () => new Topic())).Turns.Add("How much?"));
        await TurnAsync(async (state, turn) => (await state.CreateProperty<Topic>("topic").GetAsync(turn, () => new Topic())).Turns.Add("And when?"));

        await TurnAsync(async (state, turn) => Assert.Equal(["How much?", "And when?"], (await state.CreateProperty<Topic>("topic").GetAsync(turn)).Turns));
    }

    [Fact]
    public async Task A_number_is_read_as_the_type_that_is_asked_for()
    {
        await TurnAsync((state, turn) => state.CreateProperty<int>("count").SetAsync(turn, 3));

        await TurnAsync(async (state, turn) => Assert.Equal(3, await state.CreateProperty<int>("count").GetAsync(turn)));
    }

    [Fact]
    public async Task A_text_that_looks_like_a_date_stays_the_text_that_it_is()
    {
        await TurnAsync((state, turn) => state.CreateProperty<string>("said").SetAsync(turn, "2024-02-30T00:00:00+02:00"));

        await TurnAsync(async (state, turn) => Assert.Equal("2024-02-30T00:00:00+02:00", await state.CreateProperty<string>("said").GetAsync(turn)));
    }

    [Fact]
    public async Task What_a_user_sent_names_no_type_to_be_made()
    {
        var hostile = JObject.Parse("""{"$type":"System.IO.FileInfo, System.Runtime","fileName":"x"}""");
        await TurnAsync((state, turn) => state.CreateProperty<object>("value").SetAsync(turn, hostile));

        await TurnAsync(async (state, turn) => Assert.Equal(hostile, Assert.IsType<JObject>(await state.CreateProperty<object>("value").GetAsync(turn))));
    }

    [Fact]
    public async Task The_deepest_value_that_an_activity_may_have_can_be_kept()
    {
        var deep = JToken.Parse(new string('[', 63) + new string(']', 63));
        await TurnAsync((state, turn) => state.CreateProperty<object>("value").SetAsync(turn, deep));

        await TurnAsync(async (state, turn) => Assert.Equal(deep, await state.CreateProperty<object>("value").GetAsync(turn)));
    }

    [Fact]
    public async Task A_missing_property_is_its_default()
    {
        await TurnAsync(async (state, turn) =>
        {
            Assert.Null(await state.CreateProperty<Topic>("topic").GetAsync(turn));
            Assert.Equal(0, await state.CreateProperty<int>("count").GetAsync(turn));
        });
    }

    [Fact]
    public async Task A_deleted_property_is_gone()
    {
        await TurnAsync((state, turn) => state.CreateProperty<int>("count").SetAsync(turn, 3));
        await TurnAsync((state, turn) => state.CreateProperty<int>("count").DeleteAsync(turn));

        await TurnAsync(async (state, turn) => Assert.Equal(0, await state.CreateProperty<int>("count").GetAsync(turn)));
    }

    [Fact]
    public async Task A_cleared_state_is_empty_once_it_is_saved()
    {
        await TurnAsync((state, turn) => state.CreateProperty<int>("count").SetAsync(turn, 3));
        await TurnAsync((state, turn) => state.ClearStateAsync(turn));

        await TurnAsync(async (state, turn) => Assert.Equal(0, await state.CreateProperty<int>("count").GetAsync(turn)));
    }

    [Fact]
    public async Task A_turn_that_changed_nothing_writes_nothing()
    {
        await TurnAsync((state, turn) => state.CreateProperty<int>("count").SetAsync(turn, 3));
        var before = _storage.Writes;

        await TurnAsync((state, turn) => state.CreateProperty<int>("count").GetAsync(turn));

        Assert.Equal(before, _storage.Writes);
    }

    [Fact]
    public async Task Conversations_and_users_are_kept_apart()
    {
        await _adapter.ProcessActivityAsync(new Activity(), async (turn, token) =>
        {
            foreach (var state in new BotState[] { new ConversationState(_storage), new UserState(_storage) })
            {
                await state.CreateProperty<int>("count").SetAsync(turn, 1, token);
                await state.SaveChangesAsync(turn, cancellationToken: token);
            }
        });

        Assert.Equal(["test/conversations/Conversation1", "test/users/user1"], _storage.Keys);
    }

    [Fact]
    public async Task An_activity_without_a_channel_has_no_state()
    {
        using var turn = new TurnContext(_adapter, new Activity { Type = ActivityTypes.Message });

        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(_storage).LoadAsync(turn));
    }

    private Task TurnAsync(Func<ConversationState, ITurnContext, Task> act) => _adapter.ProcessActivityAsync(new Activity(), async (turn, token) =>
    {
        var state = new ConversationState(_storage);
        await act(state, turn);
        await state.SaveChangesAsync(turn, cancellationToken: token);
    });

    private sealed class Topic
    {
        public List<string> Turns { get; } = [];
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public List<string> Keys { get; } = [];

        public int Writes => Keys.Count;

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            _inner.ReadAsync(keys, cancellationToken);

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Keys.AddRange(changes.Keys);
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) =>
            _inner.DeleteAsync(keys, cancellationToken);
    }
}
