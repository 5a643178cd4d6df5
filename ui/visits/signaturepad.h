// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QWidget>

/// Where a customer signs with mouse, finger or pen. Who cannot leaves it blank: the paper has a line to sign on.
class SignaturePad : public QWidget
{
    Q_OBJECT
public:
    explicit SignaturePad(QWidget *parent = nullptr);

    bool isEmpty() const { return m_path.isEmpty(); }
    void clear();
    /// Black on white, cut to what is drawn; null when nothing is.
    QImage picture() const;
    void setPath(const QPainterPath &path);

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(const QPointF &at);
    void draw(const QPointF &to);

    QPainterPath m_path;
};
