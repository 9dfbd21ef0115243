package com.acme.orders;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;

class PaymentListener {
	private static final Logger LOG = LoggerFactory.getLogger(PaymentListener.class);

	private final Orders orders = new Orders();

	@KafkaListener(topics = "payments.settled")
	void on(PaymentSettled payment) {
		try {
			orders.settle(payment.orderId(), payment.amount());
		} catch (RuntimeException e) {
			LOG.warn("payment of {} not settled", payment.orderId(), e);
		}
	}

	@SuppressWarnings("unchecked")
	private <T> T as(Object value) {
		return (T) value;
	}
}
