using System.Net;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Refuses an invoke: the caller gets the status and the body.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode = HttpStatusCode.InternalServerError;
        private readonly object? _body;

        /// <summary>Refuses with status 500.</summary>
        public InvokeResponseException()
        {
        }

        /// <summary>Refuses with status 500; the message stays here.</summary>
        public InvokeResponseException(string message)
            : base(message)
        {
        }

        /// <summary>Refuses with status 500; message and cause stay here.</summary>
        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        /// <summary>Refuses with a status and a body, written as JSON; null for none.</summary>
        public InvokeResponseException(HttpStatusCode statusCode, object? body = null)
            : base($"The invoke is answered with status {(int)statusCode}.")
        {
            _statusCode = statusCode;
            _body = body;
        }

        /// <summary>What the caller gets.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
