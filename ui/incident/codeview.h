// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPlainTextEdit>

/// The lines of a piece of code or a log, numbered and coloured, to be read and copied.
class CodeLines : public QPlainTextEdit
{
    Q_OBJECT
public:
    CodeLines(const QString &code, const QString &language, QWidget *parent = nullptr);

    /// The width of the column of line numbers, in pixels.
    int numbersWidth() const;
    void paintNumbers(QPainter &painter, const QRect &rect);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// How the language is called, empty for plain text.
    QString syntax() const { return m_syntax; }
    int hiddenLines() const { return m_hidden; }

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
    bool m_colouring = false;
    QWidget *m_numbers;
};

/// A code block: its language, its lines, and a button that copies all of it.
class CodeView : public QFrame
{
    Q_OBJECT
public:
    CodeView(const QString &code, const QString &language, QWidget *parent = nullptr);

    CodeLines *lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CodeLines *m_lines;
};
