using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PolicyBot.Inference;

/// <summary>Sums of products of bytes, and what the processor does to them.</summary>
internal static class ByteProducts
{
    /// <summary>
    /// Whether ONNX Runtime's fast kernels saturate: on x64 without the VNNI instructions they add pairs of products in 16 bits, which two large
    /// weights overflow. Its option session.x64quantprecision avoids that, at 1.8 times the time, with the same bits as VNNI (measured where both run).
    /// </summary>
    public static bool Saturate => RuntimeInformation.ProcessArchitecture == Architecture.X64 && !HasVnni;

    private static bool HasVnni => AvxVnni.IsSupported || (Avx512F.IsSupported && HasAvx512Vnni);

    /// <summary>CPUID leaf 7, register ECX, bit 11.</summary>
    private static bool HasAvx512Vnni => (X86Base.CpuId(7, 0).Ecx & (1 << 11)) != 0;

    /// <summary>The exact sum of the products of numbers in the same places; the same on any processor.</summary>
    /// <param name="left">Numbers.</param>
    /// <param name="right">As many.</param>
    public static int Sum(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        if (!Avx2.IsSupported)
        {
            return PortableSum(left, right);
        }

        // Widened first: the sum of two products of bytes does not fit into 16 bits, that of two products of 16 bits fits into 32.
        Vector256<int> sums = default;
        int i = 0;
        for (; i <= left.Length - Vector128<sbyte>.Count; i += Vector128<sbyte>.Count)
        {
            sums += Avx2.MultiplyAddAdjacent(
                Avx2.ConvertToVector256Int16(Vector128.Create(left[i..])),
                Avx2.ConvertToVector256Int16(Vector128.Create(right[i..])));
        }

        return Vector256.Sum(sums) + PortableSum(left[i..], right[i..]);
    }

    /// <summary>The same for processors without AVX2, at half the speed.</summary>
    internal static int PortableSum(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        Vector<int> sums = default;
        int i = 0;
        for (; i <= left.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(left[i..]), out Vector<short> leftLow, out Vector<short> leftHigh);
            Vector.Widen(new Vector<sbyte>(right[i..]), out Vector<short> rightLow, out Vector<short> rightHigh);
            Vector.Widen(leftLow * rightLow, out Vector<int> first, out Vector<int> second);
            Vector.Widen(leftHigh * rightHigh, out Vector<int> third, out Vector<int> fourth);
            sums += first + second + third + fourth;
        }

        int sum = Vector.Sum(sums);
        for (; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
