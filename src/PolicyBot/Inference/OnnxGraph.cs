using System.Text;

namespace PolicyBot.Inference;

/// <summary>Has a network hand out a tensor that it computes on the way, without a change to its file.</summary>
internal static class OnnxGraph
{
    // Tags of length-delimited fields, number * 8 + 2, from onnx.proto: ModelProto.graph is 7, GraphProto.output 12, ValueInfoProto.name 1.
    private const byte Graph = 0x3A;
    private const byte Output = 0x62;
    private const byte Name = 0x0A;

    /// <summary>The network with one more output.</summary>
    /// <remarks>In Protocol Buffers a second message of a field is merged into the first: https://protobuf.dev/programming-guides/encoding/#last-one-wins.</remarks>
    /// <param name="network">The bytes of an ONNX file.</param>
    /// <param name="tensor">The tensor's name, of 100 ASCII letters at most, so that every length takes one byte.</param>
    public static byte[] WithOutput(byte[] network, string tensor)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tensor.Length, 100);
        byte length = (byte)tensor.Length;
        return [.. network, Graph, (byte)(length + 4), Output, (byte)(length + 2), Name, length, .. Encoding.ASCII.GetBytes(tensor)];
    }
}
