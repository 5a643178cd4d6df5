// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/linefile.h"

#include <QFrame>
#include <QPlainTextEdit>

/// The lines of a piece of code or a log, numbered and coloured, to be read and copied.
class CodeLines : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// `first` is the number of the first line.
    CodeLines(const QString &code, const QString &language, int first = 1, QWidget *parent = nullptr);

    /// The width of the column of line numbers, in pixels.
    int numbersWidth() const;
    void paintNumbers(QPainter &painter, const QRect &rect);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// How the language is called, empty for plain text.
    QString syntax() const { return m_syntax; }
    int hiddenLines() const { return m_hidden; }
    int firstNumber() const { return m_first; }
    /// Marks a stretch and brings it into view; answers where it is then. A length of 0 takes the mark away.
    QRect mark(int start, int length);
    /// Breaks long lines, or lets them run on.
    void setWrapped(bool wrapped);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void colour();

    QString m_code;
    QString m_language;
    QString m_syntax;
    int m_hidden = 0;
    int m_first = 1;
    bool m_colouring = false;
    QWidget *m_numbers;
};

/// A code block: its language, its lines, and a button that copies all of it. An excerpt of a file says from where it is.
class CodeView : public QFrame
{
    Q_OBJECT
public:
    CodeView(const QString &code, const QString &language, const Excerpt &excerpt = {}, QWidget *parent = nullptr);

    CodeLines *lines() const { return m_lines; }
    /// "burner.log · 12–48 of 3,402 lines · Log".
    QString title() const;

Q_SIGNALS:
    /// The person wants to see the whole file.
    void wholeRequested(const QString &file);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class QToolButton *button(const QString &name, const QString &icon, const QString &text, const QString &spoken);

    CodeLines *m_lines;
    QString m_language;
    Excerpt m_excerpt;
};
