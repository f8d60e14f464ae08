package vn.parindex.survey.handout;

/**
 * What is printed or mailed. It holds what gives the right to answer, so it is given to the user and kept nowhere.
 *
 * @param name of the file, with its ending
 */
public record HandOutFile(String name, byte[] bytes) {

    @Override
    public String toString() {
        return "HandOutFile[" + name + "]";
    }
}
