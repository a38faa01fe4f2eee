using PolicyBot.Web.Security;

namespace PolicyBot.Web.Tests.Security;

public sealed class BearerTokenTests
{
    [Theory]
    [InlineData("Bearer a.b.c")]
    [InlineData("bearer a.b.c")]
    public void A_token_of_three_parts_is_read(string header) => Assert.Equal("a.b.c", BearerToken.Of(header));

    [Theory]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer  a.b.c")]
    [InlineData("Bearer a.b.c ")]
    [InlineData("Bearer a.b.c, Bearer d.e.f")]
    [InlineData("Bearer a.b")]
    [InlineData("Bearer a..c")]
    [InlineData("Bearer a.b.")]
    [InlineData("Bearer a.b.c.d.e")]
    [InlineData("Basic a.b.c")]
    public void Anything_else_is_no_token(string header) => Assert.Null(BearerToken.Of(header));
}
